package dev.faregate.cli;

import dev.faregate.usage.replay.CsvLog;
import dev.faregate.usage.replay.ReportLines;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Bills in Parquet, read by DuckDB, whose driver the user has: only the columns that count, row by
/// row, into the sums of bills in CSV. It may open that one file and nothing else.
final class ReplayParquet {
  /// Without the network, other files and extensions; the last lets nobody turn them on again.
  private static final List<String> CONFINED =
      List.of(
          "SET autoinstall_known_extensions = false",
          "SET autoload_known_extensions = false",
          "SET temp_directory = ''",
          "SET memory_limit = '512MB'",
          "SET threads = 2",
          "SET enable_external_access = false",
          "SET lock_configuration = true");

  private static final int LONGEST_REASON = 160;

  private final DuckDb driver;

  ReplayParquet(DuckDb driver) {
    this.driver = driver;
  }

  /// @throws CommandLineError without a driver, and for a file that is no bill or cannot be read
  void read(String shown, Path file, ReportLines reader) throws IOException {
    var path = file.toRealPath().toString();
    if (path.chars().anyMatch(unit -> "*?[]{}".indexOf(unit) >= 0)) {
      throw new CommandLineError(
          shown + ": DuckDB takes *, ? and brackets in a path for patterns; rename it");
    }
    try (var connection = driver.connect(shown);
        var statement = connection.createStatement()) {
      statement.execute("SET allowed_paths = [" + quoted(path) + "]");
      for (var setting : CONFINED) {
        statement.execute(setting);
      }
      rows(connection, shown, path, reader);
    } catch (SQLException e) {
      throw new CommandLineError("cannot read " + shown + " as Parquet: " + reason(e));
    }
  }

  private static void rows(Connection connection, String shown, String path, ReportLines reader)
      throws SQLException {
    var from = " FROM read_parquet(" + quoted(path) + ")";
    var names = columns(connection, from);
    if (names.isEmpty()) {
      throw new CommandLineError(
          shown + ": its columns are neither those of FOCUS nor of a Cost and Usage Report");
    }
    var select = new ArrayList<String>();
    names.forEach(name -> select.add("CAST(\"" + name.replace("\"", "\"\"") + "\" AS VARCHAR)"));
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT " + String.join(", ", select) + from)) {
      var bill = new CsvLog(reader);
      bill.head(names);
      for (long number = 1; rows.next(); number++) {
        bill.row(number, cells(rows, names.size()));
      }
    }
  }

  /// Those that count, as the file spells them.
  private static List<String> columns(Connection connection, String from) throws SQLException {
    var names = new ArrayList<String>();
    try (Statement statement = connection.createStatement();
        var none = statement.executeQuery("SELECT *" + from + " LIMIT 0")) {
      var head = none.getMetaData();
      for (int i = 1; i <= head.getColumnCount(); i++) {
        names.add(head.getColumnName(i));
      }
    }
    return CsvLog.ofBill(names);
  }

  private static List<String> cells(ResultSet row, int count) throws SQLException {
    var cells = new ArrayList<String>();
    for (int i = 1; i <= count; i++) {
      var cell = row.getString(i);
      cells.add(cell == null ? "" : cell);
    }
    return cells;
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String reason(SQLException e) {
    var message = String.valueOf(e.getMessage()).strip();
    int end = message.indexOf('\n');
    var line = end < 0 ? message : message.substring(0, end);
    return line.substring(0, Math.min(line.length(), LONGEST_REASON));
  }
}
