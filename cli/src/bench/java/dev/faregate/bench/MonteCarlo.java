package dev.faregate.bench;

import dev.faregate.billing.vector.Kernel;
import dev.faregate.billing.vector.Keys;
import dev.faregate.billing.vector.Rows;

/// Random months of one function: lognormal durations, Poisson requests.
final class MonteCarlo implements Rows {
  private static final long KEY = Keys.of(7, 0);
  private static final double MEDIAN = Math.log(120);
  private static final double DEVIATION = 0.5;
  private static final double MEAN = 30_000_000;
  private static final double ROOT = Math.sqrt(MEAN);
  private static final double WHOLE = 0x1.8p52;

  @Override
  public void fill(Kernel kernel, long first, double[][] columns, int length) {
    kernel.normals(KEY, first, columns[1], columns[2], length);
    kernel.lognormals(MEDIAN, DEVIATION, columns[1], length);
    finish(columns[0], columns[1], columns[2], length);
  }

  /// Poisson's distribution of a large mean: the normal one with its skew.
  private static void finish(double[] memory, double[] durations, double[] requests, int length) {
    for (int i = 0; i < length; i++) {
      memory[i] = 1024;
    }
    for (int i = 0; i < length; i++) {
      durations[i] = Math.ceil(durations[i]);
    }
    for (int i = 0; i < length; i++) {
      requests[i] =
          MEAN + ROOT * requests[i] + (requests[i] * requests[i] - 1) * (1 / 6.0) + WHOLE - WHOLE;
    }
  }
}
