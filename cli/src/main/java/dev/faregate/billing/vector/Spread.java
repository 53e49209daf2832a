package dev.faregate.billing.vector;

/// How the costs of a simulation's rows are spread.
public final class Spread {
  private final double[] costs;
  private final double[] sorted;
  private final double mean;
  private final double variance;

  private Spread(double[] costs, double[] sorted, double mean, double variance) {
    this.costs = costs;
    this.sorted = sorted;
    this.mean = mean;
    this.variance = variance;
  }

  static Spread of(double[] costs) {
    var sorted = Rising.of(costs);
    double mean = mean(costs);
    double sum = 0;
    for (double cost : costs) {
      sum += (cost - mean) * (cost - mean);
    }
    double variance = costs.length < 2 ? 0 : sum / (costs.length - 1);
    // Costs that are all one differ from their mean by how that was rounded, and by nothing else.
    boolean isOne = sorted[0] == sorted[sorted.length - 1];
    return new Spread(costs, sorted, isOne ? sorted[0] : mean, isOne ? 0 : variance);
  }

  private static double mean(double[] costs) {
    double sum = 0;
    for (double cost : costs) {
      sum += cost;
    }
    return sum / costs.length;
  }

  public double mean() {
    return mean;
  }

  /// The mean's standard error.
  public double meanError() {
    return Math.sqrt(variance / costs.length);
  }

  public double variance() {
    return variance;
  }

  public double least() {
    return sorted[0];
  }

  public double most() {
    return sorted[sorted.length - 1];
  }

  /// Below what such a part of the rows lies, at the latest: an order statistic.
  ///
  /// @param share more than 0, at most 1
  public double quantile(double share) {
    return sorted[rank(share * costs.length)];
  }

  /// What is farther from the quantile than so many of its standard errors: the order statistics
  /// that lie as far from it as the number of rows below it varies.
  public double quantile(double share, double errors) {
    double rows = costs.length;
    return sorted[rank(share * rows + errors * Math.sqrt(rows * share * (1 - share)))];
  }

  private int rank(double count) {
    return Math.clamp((long) Math.ceil(count) - 1, 0, sorted.length - 1);
  }

  /// The first row that costs just that much; the first of all if none does.
  public long row(double cost) {
    for (int i = 0; i < costs.length; i++) {
      if (costs[i] == cost) {
        return i;
      }
    }
    return 0;
  }

  /// How many rows lie between amounts.
  ///
  /// @param from the first amount that counts
  /// @param to the first that counts no more
  public long between(double from, double to) {
    return (long) position(to) - position(from);
  }

  private int position(double cost) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < cost) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
