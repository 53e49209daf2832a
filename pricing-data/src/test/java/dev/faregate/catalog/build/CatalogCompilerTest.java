package dev.faregate.catalog.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong in a data file is said in one sentence, with its line.
class CatalogCompilerTest {
  private static final String PRICES = "prices/lambda.yaml";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "[0, 6_000]          | [0, 0]           | 12 | tiers begin at 0 and rise",
        "[0, 6_000]          | [5, 6_000]       | 12 | tiers begin at 0 and rise",
        "[0, 6_000]          | [0]              | 14 | 2 prices do not fit 1 tiers",
        "[0, 6_000]          | [0, 6e3]         | 12 | 6e3 is no number; one is written 0.0000002"
            + " or 6_000_000_000",
        "usd: [0.5]          | usd: [-0.5]      | 37 | -0.5 is no number; one is written 0.0000002"
            + " or 6_000_000_000",
        "usd: [0.5]          | usd: [.5]        | 37 | .5 is no number; one is written 0.0000002 or"
            + " 6_000_000_000",
        "usd: [0.5]          | usd: [99_999_999_999_999_999_999] | 37 |"
            + " 99_999_999_999_999_999_999 has too many digits",
        "aws: [              | eu-west-9: [     | 37 | eu-west-9 is no region of regions.yaml",
        "since: 2026-03-01   | since: 2026-3-1  | 15 | 2026-3-1 is no day; a day is written"
            + " 2026-09-19",
        "since: 2026-03-01   | since: 2024-03-01 | 15 | a region's tariffs stand from old to new",
        "source: notes       | source: gossip   | 15 | the source gossip is not among the file's"
            + " sources",
        "read: 2025-01-01    | read: 2027-01-01 | 15 | read on 2027-01-01, the file on 2026-09-19",
        "read: 2025-01-01,   | ''               | 15 | read is missing",
        "label: requests     | lable: requests  | 33 | 'lable is none of unit, label, says, source,"
            + " read, from, tariffs, types'",
        "label: requests     | unit: request    | 33 | unit stands here twice",
        "a.small:            | a.big:           | 29 | a.big belongs before a.large",
        "lambda.requests:    | lambda.a:        | 31 | lambda.a belongs before lambda.instance",
        "lambda.requests:    | lambda-requests: | 31 | 'lambda-requests belongs before"
            + " lambda.instance'",
        "lambda.requests:    | sqs.requests:    | 31 | sqs.requests is no meter of lambda",
        "times: 0.15         | times: lots      | 20 | lots is no number; one is written 0.0000002"
            + " or 6_000_000_000",
      })
  void aWrongPriceFileIsRefused(String what, String by, int line, String sentence)
      throws IOException {
    refused(PRICES, what, by, PRICES + ":" + line + ": " + sentence);
  }

  @Test
  void aDerivedMeterNeedsAnother() throws IOException {
    refused(
        PRICES,
        "of: lambda.instance",
        "of: lambda.nothing",
        "prices/lambda.yaml: lambda.fee takes its prices from a meter that has none");
  }

  @Test
  void aWrongLimitIsRefused() throws IOException {
    refused(
        "limits/lambda.yaml",
        "to: 10_240",
        "to: 64",
        "limits/lambda.yaml:5: lambda.memory holds nothing");
  }

  @Test
  void pairsRise() throws IOException {
    refused(
        "limits/lambda.yaml",
        "[512, 1024]",
        "[1024, 512]",
        "limits/lambda.yaml:8: the numbers of a pairing rise");
  }

  @Test
  void anAllowanceCountsWhatItsMetersCount() throws IOException {
    refused(
        "free-tier.yaml",
        "unit: request",
        "unit: GB",
        "free-tier.yaml: lambda.requests counts in GB, lambda.requests does not");
  }

  @Test
  void anAllowanceNamesMetersThatExist() throws IOException {
    refused(
        "free-tier.yaml",
        "[lambda.requests]",
        "[lambda.request]",
        "free-tier.yaml: lambda.requests names a meter that is none: lambda.request");
  }

  @Test
  void aFileWithoutASourceIsRefused() throws IOException {
    refused(
        "limits/runtimes.yaml", "source: AWS\n", "", "limits/runtimes.yaml:1: source is missing");
  }

  @Test
  void whatIsNoYamlIsRefusedWithItsLine() throws IOException {
    var data = new DataFolder(folder).replace("free-tier.yaml", "amount: 10", "amount: [10");
    assertThatThrownBy(data::compile).hasMessageStartingWith("free-tier.yaml:4: no YAML: ");
  }

  @Test
  void everyWrongFileHasItsSentence() throws IOException {
    var data =
        new DataFolder(folder)
            .replace(PRICES, "[0, 6_000]", "[6_000]")
            .replace("limits/lambda.yaml", "from: 128", "from: some");
    assertThatThrownBy(data::compile)
        .hasMessage(
            PRICES
                + ":12: tiers begin at 0 and rise\n"
                + "limits/lambda.yaml:5: some is no number; one is written 0.0000002 or"
                + " 6_000_000_000");
  }

  @Test
  void whatIsRightCompiles() throws IOException {
    assertThat(new DataFolder(folder).compile().meters()).hasSize(6);
  }

  private void refused(String file, String what, String by, String sentence) throws IOException {
    var data = new DataFolder(folder).replace(file, what, by);
    assertThatThrownBy(data::compile).isInstanceOf(DataException.class).hasMessage(sentence);
  }
}
