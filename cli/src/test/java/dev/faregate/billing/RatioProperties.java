package dev.faregate.billing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.obermuhlner.math.big.BigRational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RatioProperties {

  @Property
  void arithmeticAgreesWithBigMath(@ForAll("ratios") Ratio left, @ForAll("ratios") Ratio right) {
    same(left.plus(right), big(left).add(big(right)));
    same(left.minus(right), big(left).subtract(big(right)));
    same(left.times(right), big(left).multiply(big(right)));
    assertThat(left.compareTo(right)).isEqualTo(big(left).compareTo(big(right)));
    assertThat(left.min(right)).isLessThanOrEqualTo(left.max(right));
    Assume.that(right.signum() != 0);
    same(left.dividedBy(right), big(left).divide(big(right)));
  }

  @Property
  void centsAreWhatDecimalsRoundTo(@ForAll("ratios") Ratio ratio) {
    var decimal =
        new BigDecimal(ratio.numerator())
            .divide(new BigDecimal(ratio.denominator()), 2, RoundingMode.HALF_UP);
    assertThat(new BigDecimal(Amounts.cents(ratio))).isEqualByComparingTo(decimal);
    assertThat(Amounts.dollars(ratio).replace(",", "")).isEqualTo(Amounts.cents(ratio));
  }

  @Property
  void anExactTextIsTheNumberOrItsTwelvePlaces(@ForAll("ratios") Ratio ratio) {
    var text = new BigDecimal(Amounts.exact(ratio));
    var product = text.multiply(new BigDecimal(ratio.denominator()));
    boolean isEqual = product.compareTo(new BigDecimal(ratio.numerator())) == 0;
    assertThat(isEqual || text.scale() == 12).isTrue();
    var twelve =
        new BigDecimal(ratio.numerator())
            .divide(new BigDecimal(ratio.denominator()), 12, RoundingMode.HALF_UP);
    assertThat(text.setScale(12, RoundingMode.HALF_UP)).isEqualByComparingTo(twelve);
  }

  @Provide
  Arbitrary<Ratio> ratios() {
    var small = Arbitraries.longs().between(-1000, 1000).map(BigInteger::valueOf);
    var large =
        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30));
    var below =
        Arbitraries.of(1L, 2L, 3L, 7L, 1000L, 1024L, 3600L, 1_024_000L, -5L, Long.MAX_VALUE)
            .map(BigInteger::valueOf);
    return Combinators.combine(Arbitraries.oneOf(small, large), below).as(Ratio::of);
  }

  private static BigRational big(Ratio ratio) {
    return BigRational.valueOf(ratio.numerator(), ratio.denominator());
  }

  private static void same(Ratio ratio, BigRational big) {
    var reduced = big.reduce();
    assertThat(ratio)
        .isEqualTo(Ratio.of(reduced.getNumeratorBigInteger(), reduced.getDenominatorBigInteger()));
    assertThat(ratio.denominator().signum()).isPositive();
    assertThat(ratio.numerator().gcd(ratio.denominator())).isEqualTo(BigInteger.ONE);
  }
}
