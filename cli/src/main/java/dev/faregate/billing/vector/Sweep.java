package dev.faregate.billing.vector;

import dev.faregate.billing.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/// Prices every configuration of some families, and finds those that are worth the ledger's time:
/// the cheapest, and those that nothing else beats in both cost and latency.
///
/// What it finds is sure but for amounts that lie within [AccountProgram#TOLERANCE] of each other.
public final class Sweep {
  private final double[][] costs;
  private final int[] tables;
  private final double[][] latencies;

  /// One configuration.
  ///
  /// @param cost in USD, for comparing only
  /// @param latency in milliseconds; 0 where nothing waits
  public record Point(int family, int size, double cost, double latency) {
    boolean beats(Point other) {
      int byCost = Double.compare(cost, other.cost);
      int byLatency = Double.compare(latency, other.latency);
      if (byCost != 0 || byLatency != 0) {
        return byCost != 0 ? byCost < 0 : byLatency < 0;
      }
      return size != other.size ? size > other.size : family < other.family;
    }
  }

  /// Sizes of one family, side by side, that cost nearly the same.
  ///
  /// @param best the cheapest; of equals, the fastest and then the largest
  /// @param first the number of the first size
  /// @param last the number of the last size
  public record Group(Point best, int first, int last) {}

  /// @param costs of each size of each family, as [#price] gives them
  /// @param tables of latencies, by number: which one each family has
  /// @param latencies of each size, in milliseconds
  public Sweep(List<double[]> costs, int[] tables, List<double[]> latencies) {
    this.costs = costs.toArray(double[][]::new);
    this.tables = tables.clone();
    this.latencies = latencies.toArray(double[][]::new);
  }

  /// What each size of a family costs, in USD.
  public static double[] price(Family family, Kernel kernel, int threads) {
    var costs = new double[family.sizes()];
    new Grid(family.program(), kernel, threads)
        .price(
            family.sizes(),
            family.rows(),
            () ->
                (first, _, results, length) ->
                    System.arraycopy(results[0], 0, costs, (int) first, length));
    return costs;
  }

  /// How many configurations were priced.
  public long count() {
    long count = 0;
    for (var family : costs) {
      count += family.length;
    }
    return count;
  }

  /// The cheapest first; of equals, the fastest and then the largest.
  public List<Point> cheapest(int most) {
    var kept = new PriorityQueue<Point>((one, other) -> one.beats(other) ? 1 : -1);
    double worst = Double.POSITIVE_INFINITY;
    for (int family = 0; family < costs.length; family++) {
      for (int size = 0; size < costs[family].length; size++) {
        if (costs[family][size] > worst) {
          continue;
        }
        var point = point(family, size);
        if (kept.size() < most) {
          kept.add(point);
        } else if (point.beats(kept.element())) {
          kept.remove();
          kept.add(point);
        }
        worst = kept.size() < most ? worst : kept.element().cost();
      }
    }
    var sorted = new ArrayList<>(kept);
    sorted.sort(Sweep::compare);
    return sorted;
  }

  /// The same with sizes side by side joined that cost nearly the same.
  ///
  /// @param base what costs without any of the configurations, of which the costs are a part
  /// @param joins whether sizes of a family may be joined
  public List<Group> groups(int most, Ratio base, IntPredicate joins) {
    return new NearlyAlike(this, base, joins).groups(most);
  }

  /// The better first.
  static int compare(Point one, Point other) {
    return one.equals(other) ? 0 : one.beats(other) ? -1 : 1;
  }

  int families() {
    return costs.length;
  }

  /// Of each size.
  double[] costs(int family) {
    return costs[family];
  }

  /// Those that no other beats in one of cost and latency without losing in the other, from the
  /// cheapest to the fastest.
  public List<Point> front() {
    var best = bestOfEachSize();
    best.sort(
        (one, other) -> {
          int byLatency = Double.compare(one.latency(), other.latency());
          return byLatency != 0 ? byLatency : compare(one, other);
        });
    var front = new ArrayList<Point>();
    double least = Double.POSITIVE_INFINITY;
    for (var point : best) {
      if (point.cost() < least) {
        front.addFirst(point);
        least = point.cost();
      }
    }
    return front;
  }

  private List<Point> bestOfEachSize() {
    var best = new ArrayList<Point>();
    for (int table = 0; table < latencies.length; table++) {
      for (int size = 0; size < latencies[table].length; size++) {
        int family = cheapestFamily(table, size);
        if (family >= 0) {
          best.add(point(family, size));
        }
      }
    }
    return best;
  }

  /// Of those that are as fast as each other; -1 if there is none.
  private int cheapestFamily(int table, int size) {
    int best = -1;
    for (int family = 0; family < costs.length; family++) {
      if (tables[family] == table && (best < 0 || costs[family][size] < costs[best][size])) {
        best = family;
      }
    }
    return best;
  }

  Point point(int family, int size) {
    return new Point(family, size, costs[family][size], latencies[tables[family]][size]);
  }

  /// The point of a front that lies farthest below the line between its ends, both scaled alike:
  /// from there on, each further millisecond costs more than it did on average. The first of a
  /// front that has no inside.
  public static int knee(List<Point> front) {
    var cheapest = front.getFirst();
    var fastest = front.getLast();
    double money = fastest.cost() - cheapest.cost();
    double time = cheapest.latency() - fastest.latency();
    int knee = 0;
    double farthest = 0;
    for (int i = 1; i < front.size() - 1; i++) {
      double dearer = (front.get(i).cost() - cheapest.cost()) / money;
      double faster = (cheapest.latency() - front.get(i).latency()) / time;
      if (faster - dearer > farthest) {
        farthest = faster - dearer;
        knee = i;
      }
    }
    return knee;
  }
}
