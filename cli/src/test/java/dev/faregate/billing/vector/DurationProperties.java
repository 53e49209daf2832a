package dev.faregate.billing.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/// What is said of durations holds for all of them.
class DurationProperties {
  private static final double PER_VCPU = 1769;

  @Property
  void measuredPointsAreHitExactly(@ForAll("points") SortedMap<Long, Double> points) {
    var model = new MeasuredDuration(points);
    points.forEach(
        (size, time) -> {
          assertThat(model.milliseconds((double) size)).isEqualTo(time);
          assertThat(model.isOutside((double) size)).isFalse();
        });
  }

  /// Where points fall the curve falls, where they rise it rises.
  @Property
  void betweenPointsTheCurveIsMonotone(
      @ForAll("points") SortedMap<Long, Double> points,
      @ForAll @DoubleRange(max = 1) double one,
      @ForAll @DoubleRange(max = 1) double other) {
    var model = new MeasuredDuration(points);
    var sizes = List.copyOf(points.keySet());
    for (int i = 1; i < sizes.size(); i++) {
      double from = (double) sizes.get(i - 1);
      double width = (double) sizes.get(i) - from;
      double earlier = model.milliseconds(from + width * Math.min(one, other));
      double later = model.milliseconds(from + width * Math.max(one, other));
      double rise = points.get(sizes.get(i)) - points.get(sizes.get(i - 1));
      double noise = 1e-9 * Math.max(earlier, later);
      assertThat((later - earlier) * Math.signum(rise)).isGreaterThanOrEqualTo(-noise);
    }
  }

  @Property
  void outsideTheNearestPointStandsIn(@ForAll("points") SortedMap<Long, Double> points) {
    var model = new MeasuredDuration(points);
    assertThat(model.milliseconds(1)).isEqualTo(points.get(points.firstKey()));
    assertThat(model.milliseconds(20_000)).isEqualTo(points.get(points.lastKey()));
    assertThat(model.isOutside(1) && model.isOutside(20_000)).isTrue();
  }

  @Property
  void moreProcessorsAreNeverSlower(
      @ForAll @IntRange(min = 128, max = 10_239) int size,
      @ForAll @DoubleRange(max = 1) double parallel) {
    var model = new CpuDuration(1000, 1024, PER_VCPU, parallel);
    assertThat(model.milliseconds(size + 1)).isLessThanOrEqualTo(model.milliseconds(size) + 1e-9);
    assertThat(model.milliseconds(1024)).isEqualTo(1000);
  }

  @Example
  void halfAVcpuTakesTwiceAsLongAndTwoSpeedUpTheParallelShareOnly() {
    var model = new CpuDuration(100, PER_VCPU, PER_VCPU, 0.8);
    assertThat(model.milliseconds(PER_VCPU / 2)).isCloseTo(200, within(1e-9));
    assertThat(model.milliseconds(2 * PER_VCPU)).isCloseTo(60, within(1e-9));
  }

  @Example
  void billedAreWholeMillisecondsRoundedUp() {
    assertThat(new FixedDuration(2.1).billed(128)).isEqualTo(3);
    assertThat(new FixedDuration(2).billed(128)).isEqualTo(2);
    assertThat(new FixedDuration(0.2).billed(128)).isEqualTo(1);
  }

  @Provide
  Arbitrary<SortedMap<Long, Double>> points() {
    return Arbitraries.maps(
            Arbitraries.longs().between(128, 10_240),
            Arbitraries.doubles().between(0.5, 100_000).ofScale(3))
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(TreeMap::new);
  }
}
