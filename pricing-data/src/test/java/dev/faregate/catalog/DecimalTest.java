package dev.faregate.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DecimalTest {

  @Test
  void aDecimalIsPrintedAsItIsWritten() {
    for (var text : new String[] {"0", "7", "0.0000166667", "12.50", "0.10"}) {
      assertThat(Decimal.parse(text).text()).isEqualTo(text);
    }
    assertThat(Decimal.parse("6_000_000_000").text()).isEqualTo("6000000000");
  }

  @Test
  void aProductIsExactAndHasNoTrailingZeros() {
    assertThat(Decimal.parse("0.1785").times(Decimal.parse("0.15")).text()).isEqualTo("0.026775");
    assertThat(Decimal.parse("0.2").times(Decimal.parse("0.15")).text()).isEqualTo("0.03");
    assertThat(Decimal.parse("20").times(Decimal.parse("0.5")).text()).isEqualTo("10");
    assertThat(Decimal.parse("0").times(Decimal.parse("0.15")).text()).isEqualTo("0");
  }

  @Test
  void aProductThatIsTooLongIsRefusedRatherThanRounded() {
    var long18 = Decimal.parse("999999999999999999");
    assertThatThrownBy(() -> long18.times(long18)).isInstanceOf(ArithmeticException.class);
  }
}
