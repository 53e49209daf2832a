package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.cli.Terminal.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Months under uncertain usage. Two functions of 1024 MB: a request costs $0.0000002, and 200 ms
/// of it $0.0000033333.
class SimulateTest {
  private static final String FUNCTION =
      """
        %s:
          Type: AWS::Lambda::Function
          Properties:
            Runtime: python3.13
            Handler: a.b
            Code: { S3Bucket: b, S3Key: k }
            Role: arn:aws:iam::123456789012:role/r
            MemorySize: 1024
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Files.writeString(
        folder.resolve("template.yaml"),
        "Resources:\n" + FUNCTION.formatted("Api") + FUNCTION.formatted("Worker"));
  }

  private Printed simulate(String usage, String... more) throws IOException {
    Files.writeString(
        folder.resolve("faregate.yaml"),
        """
        region: us-east-1
        account: { free-tier: off }
        usage: { resources: { %s } }
        budgets:
          - { name: all, limit: 20 }
          - { name: the api, resource: Api, limit: 10, chance: 5%% }
        """
            .formatted(usage));
    var arguments = new String[more.length + 4];
    System.arraycopy(
        new String[] {"simulate", "template.yaml", "--scenarios", "20k"}, 0, arguments, 0, 4);
    System.arraycopy(more, 0, arguments, 4, more.length);
    return new Terminal(folder).run(arguments);
  }

  /// 3M requests at $0.0000002, 600,000 GB-s at $0.0000166667; the worker nothing.
  @Test
  void whatHasNoRangeCostsWhatTheLedgerSays() throws IOException {
    var certain =
        simulate(
            "Api: { requests: 3M..3M..3M, duration: 200ms }, Worker: { requests: 0, duration: 0 }");
    assertThat(certain.status()).isZero();
    assertThat(certain.out())
        .contains("No figure has a range, so every month costs $10.60")
        .containsPattern("all +\\$20.00\n +0%\n")
        .containsPattern("the api .*\n +100% against the 5% allowed");
  }

  @Test
  void theSameSeedPrintsTheSame() throws IOException {
    var usage = "Api: { requests: 1M..3M..10M, duration: 200ms }, Worker: { requests: 0 }";
    var first = simulate(usage, "--output", "json");
    assertThat(simulate(usage, "--output", "json").out()).isEqualTo(first.out());
    assertThat(simulate(usage, "--output", "json", "--seed", "2").out()).isNotEqualTo(first.out());
  }

  @Test
  void aPercentileIsAMonthThatWasPricedAgain() throws IOException {
    var usage =
        "Api: { requests: 1M..3M..10M, duration: 100ms..200ms..900ms }, Worker: { requests: 0 }";
    var json = simulate(usage, "--output", "json").out();
    var found =
        Pattern.compile(
                "\"percentile\": 90,\\s+\"monthly\": \"([0-9.]+)\",\\s+\"scenario\": \\d+,\\s+"
                    + "\"low\": \"([0-9.]+)\",\\s+\"high\": \"([0-9.]+)\"")
            .matcher(json);
    assertThat(found.find()).as(json).isTrue();
    assertThat(Double.parseDouble(found.group(1)))
        .isBetween(Double.parseDouble(found.group(2)), Double.parseDouble(found.group(3)));
  }

  /// The worker is asked as often as the API: with their requests apart, the spread were less.
  @Test
  void aFigureThatComesFromAnotherMovesWithIt() throws IOException {
    var from =
        simulate(
            "Api: { requests: 1M..3M..5M, duration: 200ms },"
                + " Worker: { requests: from Api.requests, duration: 200ms }");
    assertThat(from.out()).contains("Api.requests  100").doesNotContain("Worker.requests");
    var apart =
        simulate(
            "Api: { requests: 1M..3M..5M, duration: 200ms },"
                + " Worker: { requests: 1M..3M..5M, duration: 200ms }");
    assertThat(apart.out()).contains("Api.requests", "Worker.requests");
    assertThat(percentile(from, 99)).isGreaterThan(percentile(apart, 99) + 1);
    var together =
        simulate(
            "Api: { requests: 1M..3M..5M, duration: 200ms },"
                + " Worker: { requests: 1M..3M..5M, duration: 200ms }",
            "--correlation",
            "1");
    assertThat(together.out()).contains("growth in common", "correlation 1");
    assertThat(percentile(together, 99))
        .isBetween(percentile(from, 99) - 1, percentile(from, 99) + 1);
  }

  private static double percentile(Printed printed, int percent) {
    var found = Pattern.compile("P" + percent + " +\\$([0-9.]+)").matcher(printed.out());
    assertThat(found.find()).as(printed.all()).isTrue();
    return Double.parseDouble(found.group(1));
  }

  /// What spills over is worked out from the requests: the month in the middle has those of the
  /// middle, on demand and provisioned.
  @Test
  void whatSpillsOverMovesWithTheRequests() throws IOException {
    var provisioned = ", provisioned: 2, provisioned-hours: 100";
    var usage = "Api: { requests: %s, duration: 200ms%s }, Worker: { requests: 0, duration: 0 }";
    var months = simulate(usage.formatted("1M..3M..9M", provisioned), "--distribution", "uniform");
    Files.writeString(
        folder.resolve("faregate.yaml"),
        "region: us-east-1\naccount: { free-tier: off }\nusage: { resources: { "
            + usage.formatted("5M", provisioned)
            + " } }\n");
    var middle = new Terminal(folder).run("price", "template.yaml").out();
    var total = Pattern.compile("Total +\\$([0-9.]+) a month").matcher(middle);
    assertThat(total.find()).as(middle).isTrue();
    assertThat(percentile(months, 50))
        .isBetween(
            Double.parseDouble(total.group(1)) - 0.25, Double.parseDouble(total.group(1)) + 0.25);
    assertThat(months.out()).doesNotContain("Api.provisioned-requests");
  }

  @Test
  void whatIsNotKnownIsListedAndTheRestIsAtLeastThat() throws IOException {
    var unknown = simulate("Api: { requests: 1M..3M..5M, duration: 200ms }").out();
    assertThat(unknown)
        .containsPattern("P50 +at least \\$1")
        .contains("Worker.requests", "figures are unknown");
    assertThat(simulate("Api: { requests: 1M..3M..5M, duration: 200ms }", "--strict").status())
        .isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --scenarios    | 5      | write a number from 1000 to 20000000, as 1M
          --scenarios    | 1..2..3 | write a number from
          --seed         | x      | write a whole number, as 42
          --correlation  | 2      | write a number from 0 to 1, as 0.5
          --distribution | prt    | did you mean pert?
          --distribution | gamma  | there are pert, lognormal, uniform
          """)
  void aWrongOptionIsRefused(String option, String value, String says) throws IOException {
    var refused = new Terminal(folder).run("simulate", "template.yaml", option, value);
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains(option, says);
  }

  @ParameterizedTest
  @CsvSource({"json", "csv", "markdown", "html"})
  void everyFormTellsOfIt(String form) throws IOException {
    var usage = "Api: { requests: 1M..3M..10M, duration: 200ms }, Worker: { requests: 0 }";
    var printed = simulate(usage, "--output", form);
    assertThat(printed.status()).isZero();
    assertThat(printed.out()).contains("Api.requests", "the api").containsIgnoringCase("estimate");
  }
}
