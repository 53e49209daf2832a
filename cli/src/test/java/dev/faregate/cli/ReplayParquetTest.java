package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bills in Parquet, which DuckDB itself writes here from those in CSV.
class ReplayParquetTest {
  private static final Path JAR =
      Path.of(System.getProperty("user.home"))
          .resolve(".m2/repository/org/duckdb/duckdb_jdbc/2.0.0.1/duckdb_jdbc-2.0.0.1.jar");

  @TempDir Path folder;

  @Test
  void sumsAreThoseOfTheSameBillInCsv() throws Exception {
    assumeThat(JAR).isRegularFile();
    var heads =
        List.of(
            "line_item_product_code,line_item_usage_type,line_item_usage_amount,line_item_unblended_cost",
            "ServiceName,x_UsageType,ConsumedQuantity,BilledCost");
    for (var head : heads) {
      Files.writeString(
          folder.resolve("bill.csv"),
          head
              + ",Tags\nAWS Lambda,EU-Request,1000000,0.1,a\nAWS Lambda,EU-Request,1,2e-7,b\n"
              + "AWS Lambda,EU-Lambda-GB-Second,0.3,0.05,\"it's\"\nAmazon S3,x,,-0.25,c\n");
      for (var types : List.of("", ", all_varchar = true")) {
        write("FROM read_csv('%s'" + types + ")");
        assertThat(billed(driven("bill.parquet"))).isEqualTo(billed(run("bill.csv")));
      }
    }
  }

  @Test
  void manyRowsAreStreamed() throws Exception {
    assumeThat(JAR).isRegularFile();
    Files.createFile(folder.resolve("bill.csv"));
    write(
        "SELECT 'AWSLambda' AS \"lineItem/ProductCode\", 'Request' AS \"lineItem/UsageType\","
            + " 3 AS \"lineItem/UsageAmount\", 0.0000006 AS \"lineItem/UnblendedCost\""
            + " FROM range(300000) -- %s\n");
    assertThat(driven("bill.parquet").out())
        .contains("\"quantity\": \"900000\"", "\"cost\": \"0.18\"");
  }

  @Test
  void filesThatAreNoBillsAreSentences() throws Exception {
    assumeThat(JAR).isRegularFile();
    Files.writeString(folder.resolve("bill.csv"), "a,b\n1,2\n");
    write("FROM read_csv('%s')");
    assertThat(driven("bill.parquet").err())
        .contains("bill.parquet: its columns are neither those of FOCUS");
    Files.move(folder.resolve("bill.parquet"), folder.resolve("b*.parquet"));
    assertThat(driven("b*.parquet").err()).contains("rename it");
    Files.writeString(folder.resolve("broken.parquet"), "PAR1....PAR1");
    var printed = driven("broken.parquet");
    assertThat(printed.status()).isEqualTo(2);
    assertThat(printed.err()).startsWith("faregate: cannot read broken.parquet as Parquet: ");
  }

  @Test
  void withoutADriverTheWayOutIsTold() throws IOException {
    Files.writeString(folder.resolve("bill.parquet"), "PAR1....PAR1");
    var printed = run("bill.parquet");
    assertThat(printed.status()).isEqualTo(2);
    assertThat(printed.err())
        .contains("--driver", "FAREGATE_DUCKDB", "mvn dependency:get", "write it as CSV first");
    assertThat(run("bill.parquet", "--driver", "no.jar").err())
        .contains("there is no driver no.jar");
    Files.writeString(folder.resolve("no.jar"), "");
    assertThat(run("bill.parquet", "--driver", "no.jar").err())
        .contains("is no DuckDB JDBC driver");
  }

  private static String billed(Terminal.Printed printed) {
    assertThat(printed.status()).isZero();
    return printed.out().substring(printed.out().indexOf("\"billed\""));
  }

  private Terminal.Printed driven(String file) {
    return new Terminal(folder)
        .with("FAREGATE_DUCKDB", JAR.toString())
        .run("replay", file, "--output", "json");
  }

  private Terminal.Printed run(String... operands) {
    var words = new String[operands.length + 3];
    words[0] = "replay";
    System.arraycopy(operands, 0, words, 1, operands.length);
    words[operands.length + 1] = "--output";
    words[operands.length + 2] = "json";
    return new Terminal(folder).run(words);
  }

  /// @param query of the bill in CSV, whose path it gets
  private void write(String query) throws SQLException {
    try (var connection = DuckDb.open(JAR);
        var statement = connection.createStatement()) {
      var from = query.formatted(folder.resolve("bill.csv"));
      var to = folder.resolve("bill.parquet");
      statement.execute("COPY (" + from + ") TO '" + to + "' (FORMAT parquet)");
    }
  }
}
