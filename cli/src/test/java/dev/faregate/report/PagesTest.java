package dev.faregate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.catalog.Limit;
import dev.faregate.catalog.Provenance;
import dev.faregate.usage.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PagesTest {
  private static final String PAGE =
      """
      # lambda-memory-out-of-range

      Lambda gives a function between 128 MB and 10,240 MB of memory. A deployment that asks for _less_
      or **more** is refused, see [the limits](https://docs.aws.amazon.com/lambda/limits.html).

      ## Flagged

      - A size below the least, as in `MemorySize: 64`, which is refused often after minutes of other work

      ```yaml
      Resources:
        Thumbnailer:
          Type: AWS::Lambda::Function

          Properties: { MemorySize: 64 } # flagged
      ```

      snake_case_names stay.
      """;

  @Test
  void aRulesPageReadsWellAtATerminal() {
    Golden.check("page-rule.txt", RulePage.write(PAGE, 72, Style.PLAIN));
    Golden.check("page-rule-colours.txt", RulePage.write(PAGE, 72, Style.ANSI));
  }

  @Test
  void aMetersTariffNamesItsRegionsTiersAndSource() {
    var catalog = Samples.CATALOG;
    var meter = "lambda.duration.x86_64";
    var tariffs =
        List.of(
            catalog.tariff(meter, "us-east-1").orElseThrow(),
            catalog.tariff(meter, "eu-west-1").orElseThrow());
    Golden.check(
        "page-tariff.txt",
        TariffPage.write(catalog.meter(meter), tariffs, catalog.allowances(), 80, Style.PLAIN));
  }

  @Test
  void theArithmeticBehindAResourceIsShownStepByStep() {
    var report = Samples.shop().priced().build();
    Golden.check("page-figures.txt", figures(report, "ResizeImagesForTheGallery"));
    assertThat(figures(report, "Uploads"))
        .contains("no usage given for requests")
        .contains("a month")
        .contains("unknown");
  }

  @Test
  void theTiersOfALargeAccountAreShownOneByOne() {
    var huge = SampleResource.function("Huge", "Lambda, 10240 MB, x86_64");
    var requests = Samples.range(1_000_000_000, 2_000_000_000, 3_000_000_000L);
    var samples = new Samples().function(huge, "x86_64", 10240, requests, Samples.usage(900));
    Golden.check("page-figures-tiers.txt", figures(samples.pricedBetween().build(), "Huge"));
  }

  @Test
  void aResourceThatIsNotThereHasNoFigures() {
    var report = Samples.shop().priced().build();
    assertThat(FiguresPage.write(report, "Nobody", 80, Style.PLAIN)).isEmpty();
    assertThat(FiguresPage.write(Samples.report("check").build(), "Web", 80, Style.PLAIN))
        .isEmpty();
  }

  private static String figures(Report report, String name) {
    return FiguresPage.write(report, name, 80, Style.PLAIN).orElseThrow();
  }

  @Test
  void limitsShowWhatIsAcceptedAndWhereThatIsWritten() {
    Golden.check("page-limits.txt", LimitsPage.write(limits(), name -> false, 80, Style.PLAIN));
  }

  @Test
  void wordsAndAddressesStayWhole() {
    var address =
        "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/" + "API_Task".repeat(5);
    var systems = List.of("WINDOWS_SERVER_2019_CORE", "WINDOWS_SERVER_2022_FULL", "LINUX");
    var limit =
        new Limit.Choices(
            "fargate.operating-system",
            systems,
            "LINUX",
            "",
            new Provenance(address, "2026-09-01"));
    var page = LimitsPage.write(List.of(limit), name -> false, 60, Style.PLAIN);
    assertThat(page)
        .contains("WINDOWS_SERVER_2019_CORE,")
        .contains("WINDOWS_SERVER_2022_FULL,")
        .contains("[1] " + address + ",\n  read 2026-09-01");
  }

  private static List<Limit> limits() {
    var lambda = new Provenance("https://docs.aws.amazon.com/lambda/limits.html", "2026-09-01");
    var fargate = new Provenance("https://docs.aws.amazon.com/ecs/task-size.html", "2026-09-02");
    Map<Long, List<Long>> pairs = new LinkedHashMap<>();
    pairs.put(256L, List.of(512L, 1024L, 2048L));
    pairs.put(512L, List.of(1024L, 2048L, 3072L, 4096L));
    pairs.put(32768L, List.of(61440L, 122880L, 249856L));
    return List.of(
        new Limit.Range(
            "lambda.memory", 128, 10240, 1, "MB", OptionalLong.of(128), false, "", lambda),
        new Limit.Range(
            "lambda.concurrency", 0, 1000, 1, "instances", OptionalLong.of(1000), true, "", lambda),
        new Limit.Choices("lambda.package", List.of("Zip", "Image"), "Zip", "", lambda),
        new Limit.Choices(
            "lambda.runtimes",
            List.of("java21", "java25", "nodejs22.x", "nodejs24.x", "python3.13", "python3.14"),
            "",
            "",
            lambda),
        new Limit.Pairing(
            "fargate.task-size", pairs, Map.of(32768L, "platform 1.4.0"), "", fargate));
  }

  @Test
  void anUnknownFigureIsNamedInAFigurePageToo() {
    var function = SampleResource.function("Idle", "Lambda, 128 MB");
    var unknown = Setting.unknown("no usage given");
    var samples = new Samples().function(function, "arm64", 128, unknown, Samples.usage(100));
    assertThat(figures(samples.priced().build(), "Idle"))
        .contains("requests × 100 ms ÷ 1000 × 128 MB ÷ 1024")
        .contains("requests: no usage given");
  }
}
