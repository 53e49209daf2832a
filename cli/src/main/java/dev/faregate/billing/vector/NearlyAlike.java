package dev.faregate.billing.vector;

import dev.faregate.billing.Ratio;
import dev.faregate.billing.vector.Sweep.Group;
import dev.faregate.billing.vector.Sweep.Point;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/// Joins sizes side by side that cost nearly the same, so that a list of the cheapest tells
/// different things in its lines.
final class NearlyAlike {
  /// How much dearer than the cheapest of them the others may be.
  private static final double PART = 0.02;

  /// Nor is a cent worth a line, in USD.
  private static final double CENT = 0.01;

  private final Sweep sweep;
  private final double base;
  private final IntPredicate joins;
  private final List<BitSet> taken = new ArrayList<>();

  /// @param base what costs without any of the configurations, in USD
  /// @param joins whether sizes of a family may be joined
  NearlyAlike(Sweep sweep, Ratio base, IntPredicate joins) {
    this.sweep = sweep;
    this.base = Approximately.of(base);
    this.joins = joins;
  }

  /// The cheapest first.
  List<Group> groups(int most) {
    var next = new PriorityQueue<Point>(Sweep::compare);
    for (int family = 0; family < sweep.families(); family++) {
      taken.add(new BitSet());
      best(family).ifPresent(next::add);
    }
    var groups = new ArrayList<Group>();
    while (groups.size() < most && !next.isEmpty()) {
      var group = around(next.remove());
      int family = group.best().family();
      groups.add(group);
      taken.get(family).set(group.first(), group.last() + 1);
      best(family).ifPresent(next::add);
    }
    return groups;
  }

  private Group around(Point best) {
    var costs = sweep.costs(best.family());
    var others = taken.get(best.family());
    int first = best.size();
    int last = best.size();
    if (joins.test(best.family())) {
      double most = best.cost() + Math.max(PART * (best.cost() - base), CENT);
      while (first > 0 && costs[first - 1] <= most && !others.get(first - 1)) {
        first--;
      }
      while (last + 1 < costs.length && costs[last + 1] <= most && !others.get(last + 1)) {
        last++;
      }
    }
    return new Group(best, first, last);
  }

  /// Of those that are left. Costs that only their rounding keeps apart count as equal.
  private Optional<Point> best(int family) {
    var costs = sweep.costs(family);
    var others = taken.get(family);
    double least = Double.POSITIVE_INFINITY;
    for (int size = others.nextClearBit(0);
        size < costs.length;
        size = others.nextClearBit(size + 1)) {
      least = Math.min(least, costs[size]);
    }
    double most = least + AccountProgram.TOLERANCE * Math.abs(least);
    Optional<Point> best = Optional.empty();
    for (int size = others.nextClearBit(0);
        size < costs.length;
        size = others.nextClearBit(size + 1)) {
      if (costs[size] <= most) {
        var point = sweep.point(family, size);
        boolean isFaster = best.isEmpty() || point.latency() <= best.get().latency();
        best = isFaster ? Optional.of(point) : best;
      }
    }
    return best;
  }
}
