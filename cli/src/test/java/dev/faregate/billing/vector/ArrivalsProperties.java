package dev.faregate.billing.vector;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/// Counts of what arrives, against Poisson's chances added up one by one.
class ArrivalsProperties {
  /// As documented: of all months.
  private static final double ERROR = 2e-6;

  @Property
  void theCountIsTheLeastThatIsNotExceededByMore(
      @ForAll @DoubleRange(min = 0, max = 300) double mean,
      @ForAll @DoubleRange(min = -5, max = 5) double score) {
    isRight(mean, score);
  }

  @Property
  void soItIsWhereHardlyAnythingArrives(
      @ForAll @DoubleRange(min = 0, max = 3) double mean,
      @ForAll @DoubleRange(min = -5, max = 5) double score) {
    isRight(mean, score);
  }

  private static void isRight(double mean, double score) {
    double count = Arrivals.count(mean, score);
    double below = 0;
    double chance = Math.exp(-mean);
    for (int i = 0; i < count; i++) {
      below += chance;
      chance *= mean / (i + 1);
    }
    double part = Scores.below(score);
    assertThat(below).isLessThanOrEqualTo(part + ERROR);
    assertThat(below + chance).isGreaterThanOrEqualTo(part - ERROR);
  }

  @Example
  void nothingArrivesWhereNothingDoesOnAverage() {
    assertThat(Arrivals.count(0, Scores.MOST)).isZero();
  }

  /// The series goes on from the sum without a leap.
  @Property
  void moreOnAverageIsNeverFewer(
      @ForAll @DoubleRange(min = 0, max = 1000) double mean,
      @ForAll @DoubleRange(min = 0, max = 100) double more,
      @ForAll @DoubleRange(min = -6, max = 6) double score) {
    assertThat(Arrivals.count(mean + more, score))
        .isGreaterThanOrEqualTo(Arrivals.count(mean, score) - (Math.abs(score) > 4 ? 1 : 0));
  }
}
