package dev.faregate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.billing.Ratio;
import dev.faregate.catalog.Decimal;
import org.junit.jupiter.api.Test;

class PriceTextTest {
  private static Decimal usd(String text) {
    return Decimal.parse(text);
  }

  @Test
  void whatIsCountedIsPricedByTheMillion() {
    assertThat(PriceText.words(usd("0.0000002"), "request")).isEqualTo("0.20 per 1M requests");
    assertThat(PriceText.factor(usd("0.000001"), "request")).isEqualTo("$1.00 per 1M");
    assertThat(PriceText.alone(usd("0.000008"), "operation")).isEqualTo("$8.00 per 1M");
    assertThat(PriceText.factor(usd("0.00000006"), "request")).isEqualTo("$0.06 per 1M");
  }

  @Test
  void whatIsMeasuredKeepsAllItsDigits() {
    assertThat(PriceText.words(usd("0.0000166667"), "GB-second"))
        .isEqualTo("0.0000166667 per GB-second");
    assertThat(PriceText.alone(usd("0.0000166667"), "GB-second"))
        .isEqualTo("$0.0000166667 per GB-s");
    assertThat(PriceText.alone(usd("0.005"), "hour")).isEqualTo("$0.005 per h");
    assertThat(PriceText.alone(usd("0.1"), "EPU-hour")).isEqualTo("$0.10 per EPU-h");
  }

  @Test
  void aLabelThatSaysTheUnitNeedNotBeRepeated() {
    assertThat(PriceText.unitUnder("requests", "request")).isEmpty();
    assertThat(PriceText.unitUnder("edge requests", "request")).isEmpty();
    assertThat(PriceText.unitUnder("vCPU", "vCPU-hour")).isEqualTo("h");
    assertThat(PriceText.unitUnder("Spot vCPU", "vCPU-hour")).isEqualTo("h");
    assertThat(PriceText.unitUnder("duration", "GB-second")).isEqualTo("GB-s");
  }

  @Test
  void anAmountIsNeverShownAsNothing() {
    assertThat(Money.dollars(Ratio.of(4, 1000))).isEqualTo("<$0.01");
    assertThat(Money.plain(Ratio.of(-4, 1000))).isEqualTo("−<0.01");
    assertThat(Money.plain(Ratio.of(5, 1000))).isEqualTo("0.01");
    assertThat(Money.dollars(Ratio.ZERO)).isEqualTo("$0.00");
    assertThat(Money.dollars(Ratio.of(-12345678, 100))).isEqualTo("−$123,456.78");
  }
}
