package dev.faregate.billing.vector;

import java.util.ArrayList;
import java.util.List;

/// Keeps what each row costs, and counts the rows that cost more than a limit. Threads share the
/// array of costs, each writing its own rows.
final class Outcomes implements Priced {
  /// Rows that are kept for the ledger; more than that are only counted.
  private static final int MOST_DOUBTFUL = 1000;

  private final double[] costs;
  private final List<Simulation.Limit> limits;
  private final long[] over;
  private final long[] doubtful;
  private final List<List<Long>> kept = new ArrayList<>();

  Outcomes(double[] costs, List<Simulation.Limit> limits) {
    this.costs = costs;
    this.limits = limits;
    over = new long[limits.size()];
    doubtful = new long[limits.size()];
    for (int i = 0; i < over.length; i++) {
      kept.add(new ArrayList<>());
    }
  }

  @Override
  public void take(long first, double[][] columns, double[][] results, int length) {
    System.arraycopy(results[0], 0, costs, (int) first, length);
    for (int i = 0; i < over.length; i++) {
      count(i, first, results, length);
    }
  }

  private void count(int limit, long first, double[][] results, int length) {
    double amount = limits.get(limit).dollars();
    var values = results[limit + 2];
    var magnitudes = results[1];
    for (int i = 0; i < length; i++) {
      double more = values[i] - amount;
      double doubt = AccountProgram.TOLERANCE * (magnitudes[i] + amount);
      if (more > doubt) {
        over[limit]++;
      } else if (more >= -doubt) {
        doubtful[limit]++;
        if (kept.get(limit).size() < MOST_DOUBTFUL) {
          kept.get(limit).add(first + i);
        }
      }
    }
  }

  long over(int limit) {
    return over[limit];
  }

  long doubtful(int limit) {
    return doubtful[limit];
  }

  /// Rows so near the limit that only the ledger can tell, as far as they are kept.
  List<Long> kept(int limit) {
    return kept.get(limit);
  }
}
