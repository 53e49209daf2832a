package dev.faregate.aws.fargate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class CapacityStrategyProperties {

  @Property
  void everyTaskRunsOnceOnEitherProvider(
      @ForAll @LongRange(min = 0, max = 1L << 60) long tasks,
      @ForAll @LongRange(min = 0, max = 100_000) long onDemandBase,
      @ForAll @LongRange(min = 0, max = 1_000) long onDemandWeight,
      @ForAll @LongRange(min = 0, max = 100_000) long spotBase,
      @ForAll @LongRange(min = 0, max = 1_000) long spotWeight) {
    long spot = split(tasks, onDemandBase, onDemandWeight, spotBase, spotWeight);
    assertThat(spot).isBetween(0L, tasks);
  }

  @Property
  void basesComeFirst(
      @ForAll @LongRange(min = 0, max = 1_000) long tasks,
      @ForAll @LongRange(min = 0, max = 500) long onDemandBase,
      @ForAll @LongRange(min = 0, max = 10) long onDemandWeight,
      @ForAll @LongRange(min = 0, max = 500) long spotBase,
      @ForAll @LongRange(min = 0, max = 10) long spotWeight) {
    long spot = split(tasks, onDemandBase, onDemandWeight, spotBase, spotWeight);
    assertThat(tasks - spot).isGreaterThanOrEqualTo(Math.min(tasks, onDemandBase));
    assertThat(spot).isGreaterThanOrEqualTo(Math.min(Math.max(0, tasks - onDemandBase), spotBase));
  }

  @Property
  void oneTaskMoreTakesNoneAway(
      @ForAll @LongRange(min = 0, max = 2_000) long tasks,
      @ForAll @LongRange(min = 0, max = 50) long onDemandBase,
      @ForAll @LongRange(min = 0, max = 1_000) long onDemandWeight,
      @ForAll @LongRange(min = 0, max = 50) long spotBase,
      @ForAll @LongRange(min = 0, max = 1_000) long spotWeight) {
    long before = split(tasks, onDemandBase, onDemandWeight, spotBase, spotWeight);
    long after = split(tasks + 1, onDemandBase, onDemandWeight, spotBase, spotWeight);
    assertThat(after - before).isBetween(0L, 1L);
  }

  @Property
  void theRestFollowsTheWeightsToWithinOneTask(
      @ForAll @LongRange(min = 0, max = 100_000) long rest,
      @ForAll @LongRange(min = 0, max = 100) long onDemandBase,
      @ForAll @LongRange(min = 0, max = 1_000) long onDemandWeight,
      @ForAll @LongRange(min = 1, max = 1_000) long spotWeight) {
    long spot = split(rest + onDemandBase, onDemandBase, onDemandWeight, 0, spotWeight);
    long weights = onDemandWeight + spotWeight;
    assertThat(Math.abs(spot * weights - rest * spotWeight)).isLessThan(weights);
  }

  @Property
  void wholeRoundsAreDealtOutExactly(
      @ForAll @LongRange(min = 0, max = 1_000) long rounds,
      @ForAll @LongRange(min = 0, max = 1_000) long onDemandWeight,
      @ForAll @LongRange(min = 1, max = 1_000) long spotWeight) {
    long tasks = rounds * (onDemandWeight + spotWeight);
    assertThat(split(tasks, 0, onDemandWeight, 0, spotWeight)).isEqualTo(rounds * spotWeight);
  }

  private static long split(
      long tasks, long onDemandBase, long onDemandWeight, long spotBase, long spotWeight) {
    return CapacityStrategy.spotTasks(tasks, onDemandBase, onDemandWeight, spotBase, spotWeight);
  }
}
