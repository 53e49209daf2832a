package dev.faregate.billing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmountsTest {

  @Test
  void aFiniteDecimalIsWrittenWhole() {
    assertThat(Amounts.exact(Ratio.of(2_333_338, 1_000_000))).isEqualTo("2.333338");
    assertThat(Amounts.exact(Ratio.of(1, 1024))).isEqualTo("0.0009765625");
    assertThat(Amounts.exact(Ratio.of(-1, 8))).isEqualTo("-0.125");
    assertThat(Amounts.exact(Ratio.of(540_000))).isEqualTo("540000");
    assertThat(Amounts.exact(Ratio.ZERO)).isEqualTo("0");
  }

  @Test
  void anEndlessDecimalEndsAfterTwelvePlacesRoundedHalfUp() {
    assertThat(Amounts.exact(Ratio.of(1, 3))).isEqualTo("0.333333333333");
    assertThat(Amounts.exact(Ratio.of(2, 3))).isEqualTo("0.666666666667");
    assertThat(Amounts.exact(Ratio.of(-2, 3))).isEqualTo("-0.666666666667");
  }

  @Test
  void centsAreRoundedHalfUp() {
    assertThat(Amounts.cents(Ratio.of(2_733_338, 1_000_000))).isEqualTo("2.73");
    assertThat(Amounts.cents(Ratio.of(5, 1000))).isEqualTo("0.01");
    assertThat(Amounts.cents(Ratio.of(4999, 1_000_000))).isEqualTo("0.00");
    assertThat(Amounts.cents(Ratio.of(-5, 1000))).isEqualTo("-0.01");
    assertThat(Amounts.cents(Ratio.of(1_234_995, 1000))).isEqualTo("1235.00");
  }

  @Test
  void thousandsAreSetApartForPeople() {
    assertThat(Amounts.dollars(Ratio.of(12_345, 10))).isEqualTo("1,234.50");
    assertThat(Amounts.dollars(Ratio.of(-1_234_567))).isEqualTo("-1,234,567.00");
    assertThat(Amounts.dollars(Ratio.of(-123))).isEqualTo("-123.00");
    assertThat(Amounts.quantity(Ratio.of(3_000_000))).isEqualTo("3,000,000");
    assertThat(Amounts.quantity(Ratio.of(6083, 100))).isEqualTo("60.83");
    assertThat(Amounts.quantity(Ratio.of(4000, 3))).isEqualTo("1,333.3333");
  }

  @Test
  void aTinyQuantityIsNotNothing() {
    assertThat(Amounts.quantity(Ratio.of(1, 100_000))).isEqualTo("0.00001");
  }

  @Test
  void smallestUnitsReadAsTheirDecimals() {
    assertThat(Amounts.decimal(60_830_000, 6)).isEqualTo("60.83");
    assertThat(Amounts.decimal(1_000_000, 6)).isEqualTo("1");
    assertThat(Amounts.decimal(3_000_000, 0)).isEqualTo("3000000");
  }
}
