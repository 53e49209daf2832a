package dev.faregate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.usage.Setting;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceTableTest {
  private static String table(Report report, int width) {
    return new TableOutput(width, Style.PLAIN).write(report);
  }

  @Test
  void anEverydayTemplateFitsItsTerminal() {
    var report = shop();
    Golden.check("price-60.txt", table(report, 60));
    Golden.check("price-80.txt", table(report, 80));
    Golden.check("price-120.txt", table(report, 120));
  }

  @Test
  void coloursSetOffNamesAmountsAndWhatIsUnknown() {
    Golden.check("price-colours.txt", new TableOutput(80, Style.ANSI).write(shop()));
  }

  @Test
  void rangesShowFromWhereToWhere() {
    var function = SampleResource.function("Thumbnailer", "Lambda, 1536 MB, x86_64");
    var usage = Samples.range(1_000_000, 3_000_000, 10_000_000);
    var samples = new Samples().function(function, "x86_64", 1536, usage, Samples.usage(120));
    Golden.check("price-range.txt", table(samples.pricedBetween().build(), 80));
  }

  @Test
  void eachTierThatIsUsedHasItsLine() {
    var function = SampleResource.function("Huge", "Lambda, 10240 MB, x86_64");
    var samples =
        new Samples()
            .function(function, "x86_64", 10240, Samples.usage(2_000_000_000), Samples.usage(900));
    Golden.check("price-tiers.txt", table(samples.priced().build(), 80));
  }

  @Test
  void tiersThatAreSharedAreNotSharedOutByLine() {
    var one = SampleResource.function("One", "Lambda, 10240 MB, x86_64");
    var two = SampleResource.function("Two", "Lambda, 10240 MB, x86_64");
    var samples =
        new Samples()
            .function(one, "x86_64", 10240, Samples.usage(500_000_000), Samples.usage(900))
            .function(two, "x86_64", 10240, Samples.usage(500_000_000), Samples.usage(900));
    Golden.check("price-shared-tiers.txt", table(samples.priced().build(), 80));
  }

  @Test
  void wideCharactersKeepTheColumnsStraight() {
    var samples =
        new Samples()
            .service(SampleResource.service("画像変換サービス", "Fargate, 1 vCPU"), 1, 2, Samples.usage(1))
            .service(SampleResource.service("Café🚀", "Fargate, 1 vCPU"), 1, 2, Samples.usage(1))
            .service(SampleResource.service("Plain", "Fargate, 1 vCPU"), 1, 2, Samples.usage(1));
    Golden.check("price-wide.txt", table(samples.priced().build(), 80));
  }

  @Test
  void nothingIsLeftOutInSilence() {
    Golden.check("price-notes.txt", table(withNotes(), 80));
  }

  @Test
  void aDearAccountKeepsEveryDigitOfItsAmounts() {
    var samples =
        new Samples()
            .service(
                SampleResource.service(
                    "AnExtraordinarilyLongLogicalNameForAServiceThatRunsEverywhereAtOnce",
                    "Fargate, 16 vCPU, 120 GB, ARM, 9000 tasks, Spot, with a public address"),
                16,
                120,
                Samples.usage(9_000_000));
    var table = table(samples.priced().build(), 60);
    assertThat(table).containsPattern("\\$[56],\\d{3},\\d{3},\\d{3}\\.\\d{2} a month");
    assertThat(table).contains("3,403,785,600.00");
    assertThat(table).contains("AnExtra").contains("…");
  }

  @Test
  void whatCostsLessThanHalfACentIsNotShownAsNothing() {
    var function = SampleResource.function("Rare", "Lambda, 128 MB, x86_64");
    var samples =
        new Samples()
            .function(function, "x86_64", 128, Samples.usage(30), Samples.usage(100))
            .priced();
    assertThat(table(samples.build(), 80)).contains("<0.01").contains("$0.00 a month");
  }

  @Test
  void aPriceNobodyKnowsIsSaidSo() {
    var function = SampleResource.function("Far", "Lambda, 128 MB").in("eu-nowhere-1");
    var samples =
        new Samples().function(function, "x86_64", 128, Samples.usage(30), Samples.usage(100));
    assertThat(table(samples.priced().build(), 80))
        .contains("no price of lambda.requests known in eu-nowhere-1")
        .contains("at least $0.00 a month");
  }

  @Test
  void aQuoteHasNoFileAndSaysNothingOfDescriptors() {
    var function = SampleResource.function("function", "Lambda, 128 MB, x86_64");
    var unknown = Setting.unknown("no usage given");
    var bill = new Samples().function(function, "x86_64", 128, unknown, Samples.usage(1)).priced();
    var report =
        Samples.report("quote")
            .read(new Report.Read("", "", "eu-west-1", "AWS_REGION"))
            .costs(bill.build().costs().orElseThrow())
            .freeTier(new Report.FreeTier(false, ""))
            .month("2026-12")
            .build();
    assertThat(table(report, 80))
        .startsWith("eu-west-1 (AWS_REGION) · 2026-12 · prices of 2026-09-25 · no free tier\n")
        .doesNotContain("Next:");
  }

  @Test
  void noStepIsProposedForWhatCannotBeNamedAgain() {
    for (var file : List.of("stdin", "")) {
      var report =
          Samples.report("price")
              .read(new Report.Read(file, "sam", "us-east-1", "assumed"))
              .costs(Samples.shop().priced().build().costs().orElseThrow())
              .finding(SampleFindings.memory())
              .build();
      assertThat(table(report, 80)).doesNotContain("Next:");
    }
  }

  @Test
  void whatTheFreeTierTakesIsRoundedAndNotCut() {
    var function = SampleResource.function("Third", "Lambda, 1000 MB, x86_64");
    var bill =
        new Samples()
            .function(function, "x86_64", 1000, Samples.usage(100_000), Samples.usage(100));
    assertThat(table(bill.priced().build(), 80))
        .contains("9,765.625 GB-s")
        .contains("−100,000 requests, −9,765.625 GB-s");
  }

  private static Report shop() {
    return Samples.shop().priced().build();
  }

  private static Report withNotes() {
    var there = SampleResource.function("Nightly", "Lambda, 128 MB").onlyIf("IsProd is not known");
    var samples =
        new Samples()
            .function(
                there,
                "x86_64",
                128,
                Setting.unknown("no usage given"),
                Setting.unknown("no usage given"))
            .service(
                SampleResource.service("Web", "Fargate, 1 vCPU, 2 GB")
                    .declaredIn("web/template.yaml", 4)
                    .in("us-east-1"),
                1,
                2,
                Samples.usage(1));
    return samples
        .priced()
        .read(new Report.Read("web/template.yaml", "cloudformation", "us-east-1", "assumed"))
        .assumed(new Report.Assumed("", "region", "us-east-1", "nobody gave one"))
        .skipped("README.md", "no descriptor")
        .skipped("notes.yaml", "no descriptor")
        .skipped(".aws-sam/build/template.yaml", "built from template.yaml")
        .unpriced(unpriced("Role", "AWS::IAM::Role", "free"))
        .unpriced(unpriced("OtherRole", "AWS::IAM::Role", "free"))
        .unpriced(unpriced("Group", "AWS::EC2::SecurityGroup", "free"))
        .unpriced(unpriced("Table", "AWS::DynamoDB::Table", "not priced by faregate yet"))
        .finding(SampleFindings.memory())
        .suppressed(SampleFindings.ignored(SampleFindings.pair()))
        .build();
  }

  private static Report.Unpriced unpriced(String name, String type, String why) {
    return new Report.Unpriced("template.yaml", 7, name, type, why);
  }
}
