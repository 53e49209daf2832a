package dev.faregate.cli;

import static dev.faregate.cli.ReplayTest.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exports of CloudWatch Logs and of bills, recognised by how they begin.
class ReplayExportsTest {
  @TempDir Path folder;

  @Test
  void insightsAreReadWithMessagesAndWithFigures() throws IOException {
    Files.writeString(
        folder.resolve("a.csv"),
        "@timestamp,@log,@message\r\n2026-11-20 10:00:00.000,1234:/aws/lambda/Orders,\""
            + line(10)
            + "\n\"\r\n");
    Files.writeString(
        folder.resolve("b.csv"),
        """
        @duration,@billedDuration,@memorySize,@maxMemoryUsed,@initDuration,@logStream
        1.5,12.0,5.12E8,9.0E7,10.2,2026/11/20/Mails[1]0a
        1.5,x,5.12E8,9.0E7,,
        """);
    var printed = new Terminal(folder).run("replay", "a.csv", "b.csv", "--output", "csv");
    assertThat(printed.out())
        .contains("Mails,512,90,1,0,12,0.006,1500,")
        .contains("Orders,512,90,1,0,10,0.005,1000,");
    assertThat(new Terminal(folder).run("replay", "b.csv").out())
        .contains("b.csv:3: a figure in it is no number");
  }

  @Test
  void billsAreAddedUpExactlyInEachSpelling() throws IOException {
    var heads =
        List.of(
            "line_item_product_code,line_item_usage_type,line_item_usage_amount,line_item_unblended_cost",
            "lineItem/ProductCode,lineItem/UsageType,lineItem/UsageAmount,lineItem/UnblendedCost",
            "ServiceName,x_UsageType,ConsumedQuantity,BilledCost");
    for (var head : heads) {
      Files.writeString(
          folder.resolve("bill.csv"),
          head
              + "\nAWS Lambda,EU-Request,1000000,0.1\nAWS Lambda,EU-Request,1,2e-7\n"
              + "AWS Lambda,EU-Request,1,1e999999999\n");
      var printed = new Terminal(folder).run("replay", "bill.csv", "--output", "json");
      assertThat(printed.out())
          .contains("\"quantity\": \"1000001\"", "\"cost\": \"0.1000002\"")
          .contains("bill.csv:4: its amount is no number");
    }
  }

  @Test
  void documentsOfTheApiAreRead() throws IOException {
    Files.writeString(
        folder.resolve("events.json"),
        "{\n  \"events\": [\n    {\"logStreamName\": \"2026/11/20/Mails[1]0a\", \"message\": \""
            + line(10).replace("\t", "\\t")
            + "\\n\"}\n  ]\n}\n");
    assertThat(new Terminal(folder).run("replay", "events.json").out()).contains("Mails  Lambda");
  }
}
