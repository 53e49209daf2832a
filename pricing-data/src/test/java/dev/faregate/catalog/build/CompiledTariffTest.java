package dev.faregate.catalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Provenance;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledTariffTest {
  @TempDir private Path folder;
  private Catalog catalog;

  @BeforeEach
  void compile() throws IOException {
    catalog = new DataFolder(folder).compile();
  }

  @Test
  void theNewestTariffHoldsWhereNoDayIsNamed() {
    var tariff = catalog.tariff("lambda.duration", "us-east-1").orElseThrow();
    assertThat(tariff.tiers().getLast().usd().text()).isEqualTo("0.1");
    assertThat(tariff.provenance()).isEqualTo(new Provenance("Notes", "2026-09-19"));
    assertThat(tariff.assumed()).isEmpty();
  }

  @Test
  void aTariffHoldsFromTheDayASourceGives() {
    assertThat(duration("2026-03-01")).isEqualTo("0.2");
    assertThat(duration("2026-02-28")).isEqualTo("0.4");
    assertThat(assumed("2026-02-28")).isEmpty();
  }

  @Test
  void beforeTheFirstTariffTheFirstIsAssumed() {
    assertThat(duration("2025-01-01")).isEqualTo("0.4");
    assertThat(assumed("2025-01-01")).isEmpty();
    assertThat(duration("2024-12-31")).isEqualTo("0.4");
    assertThat(assumed("2024-12-31")).isEqualTo("the first known price is of 2025-01-01");
  }

  @Test
  void aPartitionsLineHoldsInItsRegionsWithoutALineOfTheirOwn() {
    assertThat(price("lambda.requests", "eu-west-1")).isEqualTo("0.5");
    assertThat(price("lambda.requests", "us-east-1")).isEqualTo("0.6");
    assertThat(catalog.tariff("lambda.requests", "us-gov-west-1")).isEmpty();
    assertThat(catalog.tariff("lambda.requests", "aws")).isEmpty();
  }

  @Test
  void aDerivedMeterHasThePricesOfAnotherTimesAFactor() {
    assertThat(price("lambda.fee.a.large", "eu-west-1")).isEqualTo("0.3");
    assertThat(price("lambda.fee.a.small", "us-east-1")).isEqualTo("0.15");
    assertThat(catalog.tariff("lambda.fee.a.small", "eu-west-1")).isEmpty();
    assertThat(catalog.tariff("lambda.fee", "eu-west-1")).isEmpty();
    assertThat(catalog.tariff("lambda.fee.b.small", "eu-west-1")).isEmpty();
  }

  @Test
  void aMeterInsideAPlainOneIsNone() {
    assertThat(catalog.tariff("lambda.requests.a", "eu-west-1")).isEmpty();
    assertThat(catalog.findMeter("")).isEmpty();
    assertThat(catalog.findMeter("lambda.instance.")).isEmpty();
  }

  @Test
  void theDaysAreThoseOfThePrices() {
    assertThat(catalog.oldest()).isEqualTo("2025-01-01");
    assertThat(catalog.newest()).isEqualTo("2026-09-19");
  }

  private String duration(String day) {
    var tariff = catalog.asOf(LocalDate.parse(day)).tariff("lambda.duration", "us-east-1");
    return tariff.orElseThrow().tiers().getFirst().usd().text();
  }

  private String assumed(String day) {
    var tariff = catalog.asOf(LocalDate.parse(day)).tariff("lambda.duration", "us-east-1");
    return tariff.orElseThrow().assumed();
  }

  private String price(String meter, String region) {
    return catalog.tariff(meter, region).orElseThrow().tiers().getFirst().usd().text();
  }
}
