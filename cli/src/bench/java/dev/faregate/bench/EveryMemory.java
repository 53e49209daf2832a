package dev.faregate.bench;

import dev.faregate.billing.vector.Kernel;
import dev.faregate.billing.vector.Rows;

/// All sizes of memory in turn, at one level of traffic after the other: a sweep.
final class EveryMemory implements Rows {
  private static final int SIZES = 10_113;
  private static final int SMALLEST = 128;

  @Override
  public void fill(Kernel kernel, long first, double[][] columns, int length) {
    int done = 0;
    while (done < length) {
      long level = (first + done) / SIZES;
      int size = (int) ((first + done) % SIZES);
      int run = Math.min(length - done, SIZES - size);
      for (int i = 0; i < run; i++) {
        columns[0][done + i] = SMALLEST + size + i;
      }
      java.util.Arrays.fill(columns[1], done, done + run, 100 + level % 1000);
      java.util.Arrays.fill(columns[2], done, done + run, 1_000_000 + 1000.0 * level);
      done += run;
    }
  }
}
