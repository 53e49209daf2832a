package dev.faregate.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CatalogTest {
  private final Catalog catalog = Catalog.bundled();

  @Test
  void everyRegionHasAFunctionsAndATasksPrice() {
    assertThat(catalog.regions()).hasSize(36);
    for (var region : catalog.regions()) {
      for (var meter :
          new String[] {
            "lambda.requests",
            "lambda.duration.arm64",
            "lambda.duration.x86_64",
            "fargate.vcpu.linux.x86_64",
            "fargate.memory.linux.arm64",
            "vpc.public-ipv4"
          }) {
        assertThat(catalog.tariff(meter, region.code())).as(meter + region).isPresent();
      }
    }
  }

  @Test
  void aRegionKnowsItsPartition() {
    assertThat(catalog.region("us-gov-west-1").orElseThrow().partition()).isEqualTo("aws-us-gov");
    assertThat(catalog.region("eu-west-1").orElseThrow().prefix()).isEqualTo("EU");
    assertThat(catalog.region("eu-west-9")).isEmpty();
  }

  @Test
  void aMeterWithoutAPriceInARegionHasNoTariffThere() {
    assertThat(catalog.tariff("lambda.snapstart-cache", "us-gov-west-1")).isEmpty();
    assertThat(catalog.tariff("lambda.requests", "eu-west-9")).isEmpty();
    assertThat(catalog.tariff("lambda.nonsense", "eu-west-1")).isEmpty();
    assertThat(catalog.tariff("ec2.instance.m99.huge", "eu-west-1")).isEmpty();
    assertThat(catalog.tariff("ec2.instance", "eu-west-1")).isEmpty();
  }

  @Test
  void theEdgeCostsTheSameInEveryRegion() {
    for (var region : catalog.regions()) {
      var tariff = catalog.tariff("lambda.edge.requests", region.code()).orElseThrow();
      assertThat(tariff.tiers().getFirst().usd().text()).isEqualTo("0.0000006");
      assertThat(tariff.region()).isEqualTo(region.code());
    }
  }

  @Test
  void aManagedInstancesFeeIsAShareOfItsPrice() {
    var fee = catalog.meter("lambda.instances.fee.c7g.xlarge");
    assertThat(fee.name()).isEqualTo("lambda.instances.fee.c7g.xlarge");
    assertThat(fee.service()).isEqualTo("lambda");
    assertThat(catalog.findMeter("lambda.instances.fee.m99.huge")).isEmpty();
    assertThat(catalog.findMeter("lambda.instances.fee")).isEmpty();
  }

  @Test
  void metersAreListedInOrderTypesIncluded() {
    var names = catalog.meters().stream().map(Meter::name).toList();
    assertThat(names)
        .isSorted()
        .doesNotHaveDuplicates()
        .contains("ec2.instance.m7g.xlarge", "lambda.instances.fee.m7g.xlarge", "fargate.storage")
        .doesNotContain("ec2.instance", "lambda.instances.fee");
    assertThat(catalog.meter("fargate.storage").unit()).isEqualTo("GB-hour");
  }

  @Test
  void aPriceFromBeforeTheFirstKnownOneIsAssumed() {
    var past = catalog.asOf(LocalDate.of(2020, 1, 1)).tariff("lambda.requests", "us-east-1");
    assertThat(past.orElseThrow().assumed()).isEqualTo("the first known price is of 2026-09-19");
    assertThat(past.orElseThrow().tiers().getFirst().usd().text()).isEqualTo("0.0000002");

    var known = catalog.asOf(LocalDate.of(2026, 9, 19)).tariff("lambda.requests", "us-east-1");
    assertThat(known.orElseThrow().assumed()).isEmpty();
    assertThat(catalog.tariff("lambda.requests", "us-east-1").orElseThrow().assumed()).isEmpty();
  }

  @Test
  void theFreeTierIsSharedByBothArchitecturesAndGovCloud() {
    assertThat(catalog.allowances())
        .extracting(Allowance::name, Allowance::amount, Allowance::unit)
        .containsExactly(
            tuple("lambda.duration", 400_000L, "GB-second"),
            tuple("lambda.requests", 1_000_000L, "request"),
            tuple("lambda.streamed", 100L, "GB"));
    assertThat(catalog.allowances())
        .allSatisfy(
            allowance -> assertThat(allowance.partitions()).containsExactly("aws", "aws-us-gov"));
    assertThat(catalog.allowances().getFirst().meters())
        .containsExactly("lambda.duration.arm64", "lambda.duration.x86_64");
  }

  @Test
  void theCatalogKnowsItsDigestAndItsDays() {
    assertThat(catalog.digest()).matches("sha256:[0-9a-f]{64}");
    assertThat(catalog.oldest()).isLessThan(catalog.newest());
  }

  @Test
  void askingForWhatNoFileNamesIsAMistakeOfTheProgram() {
    assertThatThrownBy(() -> catalog.meter("lambda.nonsense"))
        .hasMessage("no data file names the meter lambda.nonsense");
    assertThatThrownBy(() -> catalog.range("lambda.nonsense"))
        .hasMessage("no data file names the limit lambda.nonsense");
    assertThatThrownBy(() -> catalog.range("fargate.task-size"))
        .hasMessage("the limit fargate.task-size is no range");
  }

  @Test
  void whatCostsNothingByItselfIsNamed() {
    assertThat(Catalog.bundled().isFree("AWS::IAM::Role")).isTrue();
    assertThat(Catalog.bundled().isFree("AWS::SQS::QueuePolicy")).isTrue();
    assertThat(Catalog.bundled().isFree("AWS::SQS::Queue")).isFalse();
  }
}
