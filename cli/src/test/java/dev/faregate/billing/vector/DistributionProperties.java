package dev.faregate.billing.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.faregate.usage.Distribution;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/// Curves against the distributions that they stand for.
class DistributionProperties {
  /// As documented: of the range.
  private static final double ERROR = 1e-5;

  /// The curve is held against the area of the beta distribution, added up otherwise than the curve
  /// is made: by the midpoint rule over the value itself.
  @Property(tries = 60)
  void thePertCurveIsThatOfTheBetaDistribution(
      @ForAll @DoubleRange(min = 0, max = 1) double peak,
      @ForAll @DoubleRange(min = -4, max = 4) double score) {
    double value = Scores.read(Pert.curve(peak), score);
    double below = area(peak, 0, value) / area(peak, 0, 1);
    double slope = Math.pow(value, 4 * peak) * Math.pow(1 - value, 4 * (1 - peak));
    double density = slope / area(peak, 0, 1);
    assertThat(below).isCloseTo(Scores.below(score), within(ERROR * Math.max(density, 1)));
  }

  private static double area(double peak, double from, double to) {
    int steps = 20_000;
    double width = (to - from) / steps;
    double sum = 0;
    for (int i = 0; i < steps; i++) {
      double value = from + (i + 0.5) * width;
      sum += Math.pow(value, 4 * peak) * Math.pow(1 - value, 4 * (1 - peak));
    }
    return sum * width;
  }

  @Property
  void curvesRiseFromLowToHigh(
      @ForAll Distribution distribution,
      @ForAll @IntRange(min = 0, max = 1000) int low,
      @ForAll @IntRange(min = 0, max = 1_000_000) int more,
      @ForAll @IntRange(min = 0, max = 1_000_000) int most) {
    long typical = (long) low + more;
    long high = typical + most;
    var curve = Uncertain.curve(distribution, low, typical, high);
    for (int i = 1; i < curve.length; i++) {
      assertThat(curve[i]).isGreaterThanOrEqualTo(curve[i - 1]);
    }
    if (distribution.fit(low) != Distribution.LOGNORMAL) {
      assertThat(curve[0]).isBetween(low - 1e-6, high + 1e-6);
      assertThat(curve[curve.length - 1]).isBetween(low - 1e-6, high + 1e-6);
    }
  }

  @Example
  void theLognormalCurvePassesThroughItsThreeNumbers() {
    var curve = Uncertain.curve(Distribution.LOGNORMAL, 100, 500, 1000);
    assertThat(Scores.read(curve, -Scores.NINE_TENTHS)).isCloseTo(100, within(0.01));
    assertThat(Scores.read(curve, 0)).isCloseTo(500, within(0.01));
    assertThat(Scores.read(curve, Scores.NINE_TENTHS)).isCloseTo(1000, within(0.05));
    assertThat(Scores.below(Scores.NINE_TENTHS)).isCloseTo(0.9, within(1e-15));
  }

  @Example
  void whatCanBeNothingHasNoLogarithm() {
    assertThat(Uncertain.curve(Distribution.LOGNORMAL, 0, 500, 1000))
        .isEqualTo(Uncertain.curve(Distribution.PERT, 0, 500, 1000));
  }

  @Example
  void noShareIsMoreThanTheWhole() {
    var curve = Curves.of(Distribution.LOGNORMAL, 100_000, 500_000, 900_000, 1_000_000);
    assertThat(curve[curve.length - 1]).isEqualTo(1_000_000);
  }

  @Property
  void theChanceLiesInItsInterval(
      @ForAll @IntRange(min = 0, max = 10_000) int happened,
      @ForAll @IntRange(min = 1, max = 10_000) int more) {
    var chance = Chance.of(happened, happened + more);
    assertThat(chance.low()).isBetween(0.0, chance.share());
    assertThat(chance.high()).isBetween(chance.share(), 1.0);
  }
}
