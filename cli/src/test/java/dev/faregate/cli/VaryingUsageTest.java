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

/// Figures that say themselves how they vary, in simulations and gates. A million requests to a
/// function of 1024 MB that last 200 ms cost $3.53.
class VaryingUsageTest {
  private static final double MILLION = 0.2 + 3.33334;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Files.writeString(
        folder.resolve("template.yaml"),
        """
        Resources:
          Api:
            Type: AWS::Lambda::Function
            Properties:
              Runtime: python3.13
              Handler: a.b
              Code: { S3Bucket: b, S3Key: k }
              Role: arn:aws:iam::123456789012:role/r
              MemorySize: 1024
        """);
  }

  private Printed run(String command, String requests, String... more) throws IOException {
    Files.writeString(
        folder.resolve("faregate.yaml"),
        """
        region: us-east-1
        account: { free-tier: off }
        usage: { resources: { Api: { requests: %s, duration: 200ms } } }
        budgets:
          - { name: all, limit: 36, chance: 5%% }
        """
            .formatted(requests));
    var arguments = new String[more.length + 2];
    arguments[0] = command;
    arguments[1] = "template.yaml";
    System.arraycopy(more, 0, arguments, 2, more.length);
    return new Terminal(folder).run(arguments);
  }

  private Printed simulate(String requests, String... more) throws IOException {
    var arguments = new String[more.length + 2];
    arguments[0] = "--scenarios";
    arguments[1] = "100k";
    System.arraycopy(more, 0, arguments, 2, more.length);
    var printed = run("simulate", requests, arguments);
    assertThat(printed.status()).as(printed.all()).isZero();
    return printed;
  }

  private static double percentile(Printed printed, int percent) {
    var found = Pattern.compile("P" + percent + " +\\$([0-9.]+)").matcher(printed.out());
    assertThat(found.find()).as(printed.all()).isTrue();
    return Double.parseDouble(found.group(1));
  }

  private static void assertNear(double found, double expected) {
    assertThat(found).isBetween(0.98 * expected, 1.02 * expected);
  }

  @Test
  void aFigureHasTheDistributionThatItSays() throws IOException {
    var said = simulate("1M..3M..10M lognormal");
    assertNear(percentile(said, 10), MILLION);
    assertNear(percentile(said, 90), 10 * MILLION);
    assertThat(said.out())
        .contains("1,000,000 to 10,000,000 requests, lognormal")
        .doesNotContain("assumed: distribution");
    var option = simulate("1M..3M..10M", "--distribution", "lognormal");
    assertThat(percentile(option, 90)).isEqualTo(percentile(said, 90));
    var both = simulate("1M..3M..10M lognormal", "--distribution", "uniform");
    assertThat(percentile(both, 90)).isEqualTo(percentile(said, 90));
    var line = simulate("3M", "--usage", "Api.requests=1M..3M..10M lognormal");
    assertThat(percentile(line, 90)).isEqualTo(percentile(said, 90));
  }

  /// Of 20 requests on average that are billed for fifteen minutes each, 14 are exceeded in nine
  /// tenths of months and 26 in one.
  @ParameterizedTest
  @CsvSource({"20 poisson,--quiet", "20,--arrivals=poisson"})
  void whatArrivesIsPoissons(String requests, String option) throws IOException {
    var printed = simulate(requests, "--usage", "duration=15min", option);
    double one = 0.0000002 + 900 * 0.0000166667;
    assertThat(percentile(printed, 10)).isEqualTo(Math.round(1400 * one) / 100.0);
    assertThat(percentile(printed, 50)).isEqualTo(Math.round(2000 * one) / 100.0);
    assertThat(percentile(printed, 90)).isEqualTo(Math.round(2600 * one) / 100.0);
    assertThat(printed.out()).contains("Api.requests arrivals", "Poisson");
  }

  @Test
  void whatIsCountedIsNotByChance() throws IOException {
    assertThat(simulate("20").out()).contains("No figure has a range");
  }

  /// Twelve months of 2 %, 5 % and 9 % more each: sums of powers.
  @Test
  void aRowOfMonthsGrowsByOneRate() throws IOException {
    var printed =
        simulate("1M +2%..+5%..+9%/month lognormal", "--months", "12", "--output", "table");
    assertNear(percentile(printed, 10), MILLION * (Math.pow(1.02, 12) - 1) / 0.02);
    assertNear(percentile(printed, 50), MILLION * (Math.pow(1.05, 12) - 1) / 0.05);
    assertNear(percentile(printed, 90), MILLION * (Math.pow(1.09, 12) - 1) / 0.09);
    assertThat(printed.out())
        .contains("100,000 times 12 months", "month 12", "in some month")
        .contains("growth by the month  100.0% ", "+2% to +9%")
        .contains("assumed: growth together");
    assertThat(simulate("1M +2%..+5%..+9%/month apart", "--months", "2").out())
        .contains("Api.requests growth")
        .doesNotContain("assumed: growth");
  }

  @Test
  void aRowOfMonthsWithoutChanceIsLeftToPrice() throws IOException {
    assertThat(simulate("10M +5%/month", "--months", "3").out())
        .contains("faregate price --months 3")
        .containsPattern("all .*\n +100% against the 5% allowed");
    assertThat(simulate("10M +1%/month", "--months", "2").out())
        .containsPattern("all .*\n +0% against the 5% allowed");
  }

  @ParameterizedTest
  @CsvSource({"json,monthByMonth", "csv,month 2", "markdown,P10 to P90", "html,Month by month"})
  void everyFormTellsOfTheMonths(String form, String says) throws IOException {
    var printed = simulate("1M..2M..3M +2%..+5%..+9%/month", "--months=2", "--output", form);
    assertThat(printed.out()).contains(says);
  }

  /// High costs $35.33 of $36, but one month in ten is beyond high.
  @Test
  void aGateKnowsThatALognormalLeavesItsRange() throws IOException {
    var over = run("gate", "1M..3M..10M lognormal");
    assertThat(over.status()).as(over.all()).isEqualTo(3);
    assertThat(over.out().replaceAll("\\s+", " ")).contains("likely to be more, 5% allowed");
    assertThat(run("gate", "1M..3M..10M").out()).contains("within   all");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --arrivals | poison | did you mean poisson?
          --arrivals | gamma  | there are even, poisson
          --months   | 0      | write a number from 1 to 120
          """)
  void aWrongOptionIsRefused(String option, String value, String says) throws IOException {
    var refused = run("simulate", "20", option, value);
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains(option, says);
  }

  @Test
  void aSlipIsToldWithItsPlace() throws IOException {
    var refused = run("simulate", "1M..3M..10M logormal");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("faregate.yaml:3:", "did you mean lognormal?");
  }
}
