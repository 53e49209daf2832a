package dev.faregate.billing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.catalog.Decimal;
import org.junit.jupiter.api.Test;

class UnitPriceTest {

  @Test
  void aPriceReadsAsAwsSaysIt() {
    assertThat(words("0.0000002", "request")).isEqualTo("0.20 per 1M requests");
    assertThat(words("0.000008", "operation")).isEqualTo("8.00 per 1M operations");
    assertThat(words("0.0000166667", "GB-second")).isEqualTo("0.0000166667 per GB-second");
    assertThat(words("0.04048", "vCPU-hour")).isEqualTo("0.04048 per vCPU-hour");
    assertThat(words("0.1", "hour")).isEqualTo("0.10 per hour");
    assertThat(words("0", "request")).isEqualTo("0.00 per request");
    assertThat(words("1", "key")).isEqualTo("1.00 per key");
  }

  private static String words(String usd, String unit) {
    return UnitPrice.of(Decimal.parse(usd), unit).words();
  }
}
