package dev.faregate.cli;

import static dev.faregate.cli.ReplayTest.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  @Test
  void whatIsBilledInAnotherCurrencyIsToldAndNotAddedUp() throws IOException {
    Files.writeString(
        folder.resolve("bill.csv"),
        """
        ServiceName,x_UsageType,ConsumedQuantity,BilledCost,BillingCurrency
        AWS Lambda,EU-Request,1000000,0.2,USD
        AWS Lambda,EU-Request,1000000,0.7,EUR
        """);
    assertThat(new Terminal(folder).run("replay", "bill.csv").out())
        .contains("bill.csv:3: it is billed in another currency than USD")
        .contains("EU-Request  1,000,000  $0.20");
  }

  @Test
  void whatCreditsAndPlansTakeOffDoesNotCountAsUsedOnceMore() throws IOException {
    Files.writeString(
        folder.resolve("bill.csv"),
        """
        line_item_product_code,line_item_usage_type,line_item_usage_amount,line_item_unblended_cost,line_item_line_item_type
        AWSLambda,EU-Lambda-GB-Second,1000,2,SavingsPlanCoveredUsage
        AWSLambda,EU-Lambda-GB-Second,1000,-2,SavingsPlanNegation
        AWSLambda,,,1.5,Tax
        """);
    var printed = new Terminal(folder).run("replay", "bill.csv").out();
    assertThat(printed)
        .containsPattern("AWSLambda +EU-Lambda-GB-Second +1,000 +\\$2.00")
        .containsPattern("AWSLambda +SavingsPlanNegation: EU-Lambda-GB-Second +1,000 +−\\$2.00")
        .containsPattern("AWSLambda +Tax +0 +\\$1.50")
        .containsPattern("all +\\$1.50");
  }

  @Test
  void anEstimateThatNoBillHasIsTold() throws IOException {
    Files.writeString(
        folder.resolve("t.yaml"),
        """
        Resources:
          Orders:
            Type: AWS::Lambda::Function
            Metadata: { faregate: { usage: { requests: 1M, duration: 100ms } } }
            Properties: { Runtime: python3.13, Handler: a.b, Code: { ZipFile: x } }
        """);
    Files.writeString(
        folder.resolve("bill.csv"),
        "ServiceName,x_UsageType,ConsumedQuantity,BilledCost\nAWS Lambda,EU-Request,5,1e-6\n");
    assertThat(new Terminal(folder).run("replay", "bill.csv", "--against", "t.yaml").out())
        .containsPattern("bill +lambda.duration.x86_64 +12,500 +– +not observed");
  }

  @Test
  void resultsOfAQueryAreRead() throws IOException {
    var row =
        "[{\"field\": \"@message\", \"value\": \"%s\\n\"},"
            + " {\"field\": \"@log\", \"value\": \"1234:/aws/lambda/%s\"}]";
    var orders = String.format(row, line(10).replace("\t", "\\t"), "Orders");
    var mails = String.format(row, line(20).replace("\t", "\\t"), "Mails");
    Files.writeString(
        folder.resolve("whole.json"),
        "{\n \"results\": [" + orders + ",\n" + mails + "],\n \"status\": \"Complete\"\n}\n");
    Files.writeString(folder.resolve("rows.json"), "[" + mails + "]");
    assertThat(
            new Terminal(folder).run("replay", "whole.json", "rows.json", "--output", "csv").out())
        .contains("Orders,512,90,1,0,10,", "Mails,512,90,2,0,40,");
  }

  @Test
  void theMarkOfUtf8HidesNoLine() throws IOException {
    var marked = "\uFEFF" + line(10) + "\n" + line(20) + "\n";
    Files.writeString(folder.resolve("a.log"), marked);
    Files.write(folder.resolve("b.gz"), ReplayTest.packed(marked));
    assertThat(new Terminal(folder).typing(marked).run("replay", "-", "a.log", "b.gz").out())
        .contains("6 requests in 3 logs");
  }

  @Test
  void utf16IsASentence() throws IOException {
    Files.write(folder.resolve("a.log"), line(10).getBytes(StandardCharsets.UTF_16));
    var printed = new Terminal(folder).run("replay", "a.log");
    assertThat(printed.status()).isEqualTo(2);
    assertThat(printed.err()).contains("a.log: it is UTF-16", "Out-File -Encoding utf8");
  }
}
