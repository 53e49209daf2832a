package dev.faregate.bench;

import dev.faregate.bench.Contest.Result;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/// The rows in a table in memory, priced and added up by SQL with one thread.
final class DuckDb {
  private DuckDb() {}

  static List<Result> run(Columns columns, double uniform, double mixed) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:duckdb:")) {
      try (var set = connection.createStatement()) {
        set.execute("SET threads = 1");
        set.execute(
            "CREATE TABLE scenarios"
                + " (memory DOUBLE, duration DOUBLE, requests DOUBLE, arm64 DOUBLE)");
      }
      fill((DuckDBConnection) connection, columns);
      var results = new ArrayList<Result>();
      results.add(time(connection, "DuckDB", columns.rows(), SqlPrices.uniform(), uniform));
      results.add(time(connection, "DuckDB, mixed", columns.rows(), SqlPrices.mixed(), mixed));
      return results;
    }
  }

  private static void fill(DuckDBConnection connection, Columns columns) throws SQLException {
    try (var rows = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "scenarios")) {
      for (int row = 0; row < columns.rows(); row++) {
        rows.beginRow();
        for (var column : columns.values()) {
          rows.append(column[row]);
        }
        rows.endRow();
      }
    }
  }

  private static Result time(
      Connection connection, String name, int rows, String sql, double expected)
      throws SQLException {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      long start = System.nanoTime();
      try (var statement = connection.createStatement();
          var sum = statement.executeQuery("SELECT sum(cost) FROM (" + sql + ")")) {
        sum.next();
        Others.check(sum.getDouble(1), expected, "DuckDB");
      }
      best = Math.min(best, System.nanoTime() - start);
    }
    return new Result(name, best / rows, 0);
  }
}
