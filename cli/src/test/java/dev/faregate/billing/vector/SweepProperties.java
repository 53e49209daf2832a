package dev.faregate.billing.vector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.billing.Ratio;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// What a sweep finds, against looking at every point.
class SweepProperties {
  @Property
  void nothingIsCheaperThanTheCheapest(
      @ForAll("costs") List<double[]> costs, @ForAll @IntRange(min = 1, max = 40) int most) {
    var sweep = sweep(costs);
    var all = new ArrayList<Double>();
    for (var family : costs) {
      for (double cost : family) {
        all.add(cost);
      }
    }
    all.sort(null);
    assertThat(sweep.cheapest(most).stream().map(Sweep.Point::cost).toList())
        .isEqualTo(all.subList(0, Math.min(most, all.size())));
  }

  @Property
  void sizesThatAreJoinedCostNearlyTheSameAndEachIsInOneGroup(
      @ForAll("costs") List<double[]> costs, @ForAll @IntRange(max = 3) int base) {
    var groups = sweep(costs).groups(1000, Ratio.of(base), family -> family > 0);
    var seen = new HashSet<String>();
    double last = Double.NEGATIVE_INFINITY;
    for (var group : groups) {
      var best = group.best();
      assertThat(best.cost()).isGreaterThanOrEqualTo(last);
      last = best.cost();
      assertThat(best.family() > 0 || group.first() == group.last()).isTrue();
      for (int size = group.first(); size <= group.last(); size++) {
        double cost = costs.get(best.family())[size];
        assertThat(cost).isGreaterThanOrEqualTo(best.cost());
        assertThat(cost - best.cost()).isLessThanOrEqualTo(Math.max(0.01, last * 0.02));
        assertThat(cost != best.cost() || size <= best.size()).isTrue();
        assertThat(seen.add(best.family() + " " + size)).isTrue();
      }
    }
    assertThat(seen).hasSize(costs.size() * 10);
  }

  @Property
  void nothingBeatsAPointOfTheFrontAndEveryOtherIsBeaten(@ForAll("costs") List<double[]> costs) {
    var latencies = latencies(costs);
    var front = sweep(costs).front();
    assertThat(front).isNotEmpty();
    for (int family = 0; family < costs.size(); family++) {
      for (int size = 0; size < costs.get(family).length; size++) {
        double cost = costs.get(family)[size];
        double latency = latencies.get(family)[size];
        assertThat(front)
            .noneMatch(
                point ->
                    cost < point.cost() && latency <= point.latency()
                        || cost <= point.cost() && latency < point.latency())
            .anyMatch(point -> point.cost() <= cost && point.latency() <= latency);
      }
    }
    for (int i = 1; i < front.size(); i++) {
      assertThat(front.get(i).cost()).isGreaterThan(front.get(i - 1).cost());
      assertThat(front.get(i).latency()).isLessThan(front.get(i - 1).latency());
    }
  }

  @Property
  void theKneeIsOnTheFront(@ForAll("costs") List<double[]> costs) {
    var front = sweep(costs).front();
    assertThat(Sweep.knee(front)).isBetween(0, Math.max(0, front.size() - 2));
  }

  private static Sweep sweep(List<double[]> costs) {
    var tables = new int[costs.size()];
    for (int family = 0; family < tables.length; family++) {
      tables[family] = family % 2;
    }
    return new Sweep(costs, tables, List.of(slow(), fast()));
  }

  private static double[] slow() {
    var slow = new double[10];
    for (int i = 0; i < slow.length; i++) {
      slow[i] = 100.0 - 10 * i;
    }
    return slow;
  }

  /// Twice as fast.
  private static double[] fast() {
    var fast = slow();
    for (int i = 0; i < fast.length; i++) {
      fast[i] /= 2;
    }
    return fast;
  }

  private static List<double[]> latencies(List<double[]> costs) {
    var latencies = new ArrayList<double[]>();
    for (int family = 0; family < costs.size(); family++) {
      latencies.add(family % 2 == 0 ? slow() : fast());
    }
    return latencies;
  }

  @Provide
  Arbitrary<List<double[]>> costs() {
    return Arbitraries.doubles()
        .between(0, 20)
        .ofScale(0) // equals are common: the free tier makes them
        .array(double[].class)
        .ofSize(10)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }
}
