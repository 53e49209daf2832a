package dev.faregate.billing.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.faregate.billing.FreeTier;
import dev.faregate.billing.Scenario;
import dev.faregate.billing.exact.Ledger;
import dev.faregate.usage.Distribution;
import org.junit.jupiter.api.Test;

/// Simulations of which the outcome is known in closed form are hit within their own errors.
class SimulationTest {
  private static final int ROWS = 200_000;

  /// Where a fair test fails once in 15,000 times.
  private static final double ERRORS = 4;

  @Test
  void theLognormalsTenthsAreLowAndHighTimesThePrice() {
    var spread =
        new Uncertain().dial(1, Distribution.LOGNORMAL, 100_000, 300_000, 1_200_000).run(ROWS);
    assertQuantile(spread.spread(), 0.1, 1000);
    assertQuantile(spread.spread(), 0.5, 3000);
    assertQuantile(spread.spread(), 0.9, 12_000);
  }

  @Test
  void theUniformsTenthsLieATenthFromTheEnds() {
    var spread =
        new Uncertain().dial(1, Distribution.UNIFORM, 100_000, 150_000, 200_000).run(ROWS).spread();
    assertQuantile(spread, 0.1, 1100);
    assertQuantile(spread, 0.5, 1500);
    assertQuantile(spread, 0.9, 1900);
    assertThat(spread.mean()).isCloseTo(1500, within(ERRORS * spread.meanError()));
    assertThat(spread.variance()).isCloseTo(1000.0 * 1000 / 12, within(1000.0));
  }

  /// A triangle: below its middle a part of `x² / 2` of the sum of two breadths.
  @Test
  void theSumOfTwoIsATriangle() {
    var spread = two(new Uncertain()).run(ROWS).spread();
    assertQuantile(spread, 0.1, 2000 + 1000 * Math.sqrt(0.2));
    assertQuantile(spread, 0.5, 3000);
    assertQuantile(spread, 0.9, 4000 - 1000 * Math.sqrt(0.2));
  }

  @Test
  void whatGrowsTogetherAddsUpLikeOne() {
    var spread = two(new Uncertain()).correlation(1).run(ROWS).spread();
    assertQuantile(spread, 0.1, 2200);
    assertQuantile(spread, 0.9, 3800);
  }

  /// Two lognormals of deviation s each and correlation R have a product like one of s² (2 + 2 R);
  /// the sum of logarithms is looked at.
  @Test
  void theCorrelationIsTheOneThatWasAskedFor() {
    double correlation = 0.6;
    var columns = new double[2][ROWS];
    var account = two(new Uncertain()).correlation(correlation).account();
    account.draws(1).fill(LoopKernel.INSTANCE, 0, columns, new double[2][ROWS], ROWS);
    double product = 0;
    double squares = 0;
    for (int i = 0; i < ROWS; i++) {
      product += columns[0][i] * columns[1][i] / ROWS;
      squares += columns[0][i] * columns[0][i] / ROWS;
    }
    assertThat(product).isCloseTo(correlation, within(ERRORS * 1.2 / Math.sqrt(ROWS)));
    assertThat(squares).isCloseTo(1, within(ERRORS * 1.5 / Math.sqrt(ROWS)));
  }

  @Test
  void theChanceOfAnOverrunIsTheAreaBeyondTheLimit() {
    var simulation =
        new Uncertain().dial(1, Distribution.UNIFORM, 0, 1, 100_000).limit(750).run(ROWS);
    var overruns = simulation.overruns(0);
    var chance = Chance.of(overruns.over(), ROWS);
    assertThat(chance.share()).isCloseTo(0.25, within(2 * (chance.high() - chance.low())));
    assertThat(chance.low()).isLessThan(chance.share());
    assertThat(chance.high()).isGreaterThan(chance.share());
    assertThat(overruns.more()).isZero();
  }

  @Test
  void moreMonthsErrLess() {
    var few = two(new Uncertain()).limit(3500).run(10_000);
    var many = two(new Uncertain()).limit(3500).run(160_000);
    assertThat(many.spread().meanError()).isCloseTo(few.spread().meanError() / 4, within(0.1));
    assertThat(breadth(many)).isLessThan(breadth(few) / 3);
  }

  private static double breadth(Simulation simulation) {
    var chance = Chance.of(simulation.overruns(0).over(), simulation.rows());
    return chance.high() - chance.low();
  }

  @Test
  void threadsAndKernelsComeToTheSameBits() {
    var expected = two(new Uncertain()).threads(1).run(20_011);
    for (int threads : new int[] {2, 5}) {
      assertThat(two(new Uncertain()).threads(threads).run(20_011).costs())
          .isEqualTo(expected.costs());
    }
    var vectors = VectorKernel.find().orElseThrow();
    assertThat(two(new Uncertain()).kernel(vectors).run(20_011).costs())
        .isEqualTo(expected.costs());
    var again = two(new Uncertain()).threads(5).run(20_011);
    assertThat(sensitivity(again)).isEqualTo(sensitivity(expected));
    assertThat(two(new Uncertain()).seed(2).run(20_011).costs()).isNotEqualTo(expected.costs());
  }

  @Test
  void aRowIsTheSameScenarioForTheLedger() {
    var simulation = two(new Uncertain()).correlation(0.3).run(5000);
    var prices = two(new Uncertain()).account().prices();
    for (int row : new int[] {0, 1, 4095, 4096, 4999}) {
      var bill =
          Ledger.settle(simulation.postings(0, row), prices, FreeTier.ON, Scenario.TYPICAL).total();
      double cost = simulation.costs()[row];
      assertThat(Approximately.of(bill)).isCloseTo(cost, within(1e-12 * cost));
    }
  }

  /// Costs add up, so each has the part of its own variance: of 1, 4 and 9 times a twelfth.
  @Test
  void whatAddsUpContributesItsOwnVariance() {
    var uncertain = new Uncertain();
    for (int times = 1; times <= 3; times++) {
      uncertain.dial(times, Distribution.UNIFORM, 0, 1, 100_000);
    }
    var sensitivity = sensitivity(uncertain.run(ROWS));
    assertThat(sensitivity.shares()).hasSize(3);
    for (var share : sensitivity.shares()) {
      int times = share.inputs().nextSetBit(0) + 1;
      double part = times * times / 14.0;
      assertThat(share.alone()).isCloseTo(part, within(ERRORS * share.aloneError()));
      assertThat(share.total()).isCloseTo(part, within(ERRORS * share.totalError()));
      assertThat(share.aloneError()).isLessThan(0.02);
    }
  }

  @Test
  void manyInputsAreLookedAtTogetherButForThoseThatMatterMost() {
    var uncertain = new Uncertain();
    for (int i = 0; i < 20; i++) {
      uncertain.dial(i == 17 ? 100 : 1, Distribution.UNIFORM, 0, 1, 100_000);
    }
    var shares = sensitivity(uncertain.run(20_000)).shares();
    assertThat(shares).hasSize(13);
    assertThat(shares.getFirst().inputs().stream()).containsExactly(17);
    int all = shares.stream().mapToInt(share -> share.inputs().cardinality()).sum();
    assertThat(all).isEqualTo(20);
  }

  private static Sensitivity sensitivity(Simulation simulation) {
    return simulation.sensitivity(simulation.spread());
  }

  private static Uncertain two(Uncertain uncertain) {
    return uncertain
        .dial(1, Distribution.UNIFORM, 100_000, 100_000, 200_000)
        .dial(2, Distribution.UNIFORM, 50_000, 50_000, 100_000);
  }

  private static void assertQuantile(Spread spread, double share, double expected) {
    double cent = 0.01; // of which settings are whole numbers
    assertThat(expected)
        .isBetween(spread.quantile(share, -ERRORS) - cent, spread.quantile(share, ERRORS) + cent);
  }
}
