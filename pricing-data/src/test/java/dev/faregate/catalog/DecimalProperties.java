package dev.faregate.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class DecimalProperties {

  @Property
  void aDecimalIsWhatBigDecimalReads(
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long unscaled,
      @ForAll @IntRange(max = 18) int scale) {
    var written = new BigDecimal(BigInteger.valueOf(unscaled), scale);
    var decimal = Decimal.parse(written.toPlainString());
    assertThat(decimal).isEqualTo(new Decimal(unscaled, scale));
    assertThat(decimal.text()).isEqualTo(written.toPlainString());
  }

  @Property
  void aProductIsWhatBigDecimalMultiplies(
      @ForAll @LongRange(min = 0, max = 2_000_000_000) long one,
      @ForAll @IntRange(max = 12) int scale,
      @ForAll @LongRange(min = 0, max = 2_000_000_000) long other,
      @ForAll @IntRange(max = 12) int otherScale) {
    var product = new Decimal(one, scale).times(new Decimal(other, otherScale));
    var exact = BigDecimal.valueOf(one, scale).multiply(BigDecimal.valueOf(other, otherScale));
    assertThat(new BigDecimal(product.text())).isEqualByComparingTo(exact);
  }
}
