package dev.faregate.bench;

import dev.faregate.billing.vector.Kernel;
import dev.faregate.billing.vector.Rows;
import java.util.Arrays;
import java.util.stream.IntStream;

/// All sizes of memory in turn, at one level of traffic after the other: a sweep.
final class EveryMemory implements Rows {
  private static final int SIZES = 10_113;
  private static final double[] MEMORY =
      IntStream.range(128, 128 + SIZES).asDoubleStream().toArray();

  @Override
  public void fill(Kernel kernel, long first, double[][] columns, int length) {
    int done = 0;
    while (done < length) {
      long level = (first + done) / SIZES;
      int size = (int) ((first + done) % SIZES);
      int run = Math.min(length - done, SIZES - size);
      System.arraycopy(MEMORY, size, columns[0], done, run);
      level(100.0 + level % 1000, columns[1], done, run);
      level(1_000_000 + 1000.0 * level, columns[2], done, run);
      done += run;
    }
  }

  /// Most blocks are of the level of the block before, whose settings still stand in the columns.
  private static void level(double value, double[] column, int from, int run) {
    if (column[from] != value || column[from + run - 1] != value) {
      Arrays.fill(column, from, from + run, value);
    }
  }
}
