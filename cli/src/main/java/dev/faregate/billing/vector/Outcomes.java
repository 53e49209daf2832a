package dev.faregate.billing.vector;

import java.util.List;

/// Keeps what each row costs in one month, and marks the rows that cost more than a limit. Threads
/// share it, each writing its own rows.
final class Outcomes implements Priced {
  /// More than the limit.
  static final int OVER = 1;

  /// So near the limit that only the ledger can tell.
  static final int NEAR = 2;

  private final double[] costs;
  private final List<Simulation.Limit> limits;
  private final byte[][] marks;

  /// @param marks of each limit and row, to which those of this month are added
  Outcomes(double[] costs, List<Simulation.Limit> limits, byte[][] marks) {
    this.costs = costs;
    this.limits = limits;
    this.marks = marks;
  }

  @Override
  public void take(long first, double[][] columns, double[][] results, int length) {
    System.arraycopy(results[0], 0, costs, (int) first, length);
    for (int i = 0; i < marks.length; i++) {
      double limit = limits.get(i).dollars();
      mark(marks[i], (int) first, results[i + 2], results[1], limit, length);
    }
  }

  private static void mark(
      byte[] marks, int first, double[] values, double[] magnitudes, double limit, int length) {
    for (int i = 0; i < length; i++) {
      double more = values[i] - limit;
      double doubt = AccountProgram.TOLERANCE * (magnitudes[i] + limit);
      if (more >= -doubt) {
        marks[first + i] |= (byte) (more > doubt ? OVER : NEAR);
      }
    }
  }
}
