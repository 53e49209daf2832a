package dev.faregate.billing.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.faregate.usage.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What arrives by chance and what grows by an uncertain rate, where the outcome is known in closed
/// form: it is hit within its own error.
class GrowthAndArrivalsTest {
  private static final int ROWS = 200_000;

  /// Where a fair test fails once in 15,000 times.
  private static final double ERRORS = 4;

  /// A dollar each: the chance of more than so many is what Poisson's sum leaves.
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 20, 90})
  void theChanceOfSoManyIsPoissons(int mean) {
    for (int limit = mean / 2; limit <= 2 * mean; limit += Math.max(1, mean / 4)) {
      var overruns = new Uncertain().arriving(100, mean).limit(limit).run(ROWS).overruns(0);
      assertShare(overruns, 1 - poisson(mean, limit));
    }
  }

  /// Where the mean itself is anything up to M, a count k has the chance (1 - F(k; M)) / M.
  @Test
  void anUncertainMeanMixesThem() {
    for (int limit = 0; limit < 12; limit += 3) {
      double within = 0;
      for (int count = 0; count <= limit; count++) {
        within += (1 - poisson(8, count)) / 8;
      }
      var overruns = new Uncertain().arrivingUpTo(100, 8).limit(limit).run(ROWS).overruns(0);
      assertShare(overruns, 1 - within);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 63, 64, 1_000_000})
  void meanAndVarianceAreAlike(int mean) {
    var spread = new Uncertain().arriving(100, mean).run(ROWS).spread();
    assertThat(spread.mean()).isCloseTo(mean, within(ERRORS * spread.meanError()));
    double error = mean * Math.sqrt((2 + 1.0 / mean) / ROWS);
    assertThat(spread.variance()).isCloseTo(mean, within(ERRORS * error));
  }

  /// Each month has arrivals of its own, but one level.
  @Test
  void arrivalsAreNewEachMonthAndLevelsStay() {
    var arrivals = new Uncertain().arriving(100, 50).months(3).run(ROWS).spread();
    assertThat(arrivals.variance()).isCloseTo(150, within(ERRORS * 150 * Math.sqrt(2.1 / ROWS)));
    var level = new Uncertain().dial(100, Distribution.UNIFORM, 0, 600, 1200).months(3).run(ROWS);
    double expected = 9 * 1200.0 * 1200 / 12;
    assertThat(level.spread().variance()).isCloseTo(expected, within(0.01 * expected));
    assertThat(level.quantiles()).hasSize(3).containsOnly(level.quantiles().getFirst());
    double middle = level.quantiles().getFirst().typical();
    assertThat(level.spread().quantile(0.5)).isCloseTo(3 * middle, within(1e-9 * middle));
  }

  /// The tenth of a lognormal rate's power is the power of its tenth; of two that grow together it
  /// is the sum.
  @Test
  void whatGrowsTogetherHasTheTenthsOfOne() {
    int months = 5;
    var factors = growth(Distribution.LOGNORMAL, months);
    var spread =
        new Uncertain()
            .growing(1, 1_000_000, factors)
            .growing(2, 500_000, factors)
            .run(ROWS)
            .spread();
    assertQuantile(spread, 0.1, 20_000 * Math.pow(1.02, months));
    assertQuantile(spread, 0.5, 20_000 * Math.pow(1.05, months));
    assertQuantile(spread, 0.9, 20_000 * Math.pow(1.09, months));
  }

  /// Mean and variance of the beta distribution that PERT is.
  @Test
  void thePertRateHasItsMeanAndVariance() {
    double mean = (1.02 + 4 * 1.05 + 1.09) / 6;
    double variance = (mean - 1.02) * (1.09 - mean) / 7;
    var spread = new Uncertain().growing(100, 100_000, growth(Distribution.PERT, 1)).run(ROWS);
    var found = spread.spread();
    assertThat(found.mean()).isCloseTo(100_000 * mean, within(ERRORS * found.meanError()));
    assertThat(found.variance()).isCloseTo(1e10 * variance, within(0.02 * 1e10 * variance));
  }

  /// Costs add up, so each has the part of its own variance: a twelfth of a squared breadth, and as
  /// much as arrives on average.
  @Test
  void whatAddsUpContributesItsOwnVariance() {
    double[] variances = {10_000.0 * 10_000 / 12, 6_000_000, 20_000.0 * 20_000 / 12};
    double all = variances[0] + variances[1] + variances[2];
    var factors = Curves.of(Distribution.UNIFORM, 1.0, 1.05, 1.1, Double.MAX_VALUE);
    var moved =
        new Uncertain()
            .dial(100, Distribution.UNIFORM, 0, 5000, 10_000)
            .arriving(100, 6_000_000)
            .growing(100, 200_000, factors)
            .run(ROWS);
    for (var share : moved.sensitivity(moved.spread()).shares()) {
      double part = variances[share.inputs().nextSetBit(0)] / all;
      assertThat(share.alone()).isCloseTo(part, within(ERRORS * share.aloneError()));
      assertThat(share.total()).isCloseTo(part, within(ERRORS * share.totalError()));
    }
  }

  @Test
  void threadsAndKernelsComeToTheSameBits() {
    var expected = varied().threads(1).run(20_011);
    for (int threads : new int[] {2, 5}) {
      assertThat(varied().threads(threads).run(20_011).costs()).isEqualTo(expected.costs());
    }
    var vectors = VectorKernel.find().orElseThrow();
    assertThat(varied().kernel(vectors).run(20_011).costs()).isEqualTo(expected.costs());
    var again = varied().threads(5).run(20_011);
    assertThat(again.sensitivity(again.spread()))
        .isEqualTo(expected.sensitivity(expected.spread()));
  }

  private static Uncertain varied() {
    return new Uncertain()
        .arriving(1, 3)
        .arrivingUpTo(1, 300)
        .growing(1, 500, growth(Distribution.PERT, 3))
        .dial(1, Distribution.LOGNORMAL, 10, 30, 100)
        .months(2);
  }

  private static double[] growth(Distribution distribution, int months) {
    var curve = Curves.of(distribution, 1.02, 1.05, 1.09, Double.MAX_VALUE);
    for (int i = 0; i < curve.length; i++) {
      curve[i] = Math.pow(curve[i], months);
    }
    return curve;
  }

  /// The chance of at most so many.
  private static double poisson(double mean, int most) {
    double chance = Math.exp(-mean);
    double sum = 0;
    for (int i = 0; i <= most; i++) {
      sum += chance;
      chance *= mean / (i + 1);
    }
    return sum;
  }

  private static void assertShare(Simulation.Overruns overruns, double expected) {
    double error = Math.sqrt(Math.max(0, expected * (1 - expected)) / ROWS);
    assertThat((double) overruns.over() / ROWS)
        .isBetween(expected - ERRORS * error - 2e-6, expected + ERRORS * error + 2e-6);
  }

  private static void assertQuantile(Spread spread, double share, double expected) {
    double cent = 0.03; // of which settings are whole numbers
    assertThat(expected)
        .isBetween(spread.quantile(share, -ERRORS) - cent, spread.quantile(share, ERRORS) + cent);
  }
}
