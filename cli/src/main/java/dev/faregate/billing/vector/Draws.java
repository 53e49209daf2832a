package dev.faregate.billing.vector;

import java.util.BitSet;

/// Standard normal scores for the inputs of a simulation, by the number of the row alone.
///
/// Inputs that grow together share one score: each is the root of the correlation times that score,
/// and the root of the rest times its own. The shared score is an input like any other.
///
/// @param of how many there are; the shared score is number `count`
/// @param month in which inputs that are renewed have scores of their own
/// @param fresh inputs that come from a second, independent sample
record Draws(long seed, Inputs of, int month, BitSet fresh) implements Scoring {
  /// Streams of the second sample begin here.
  private static final long SECOND = 1L << 32;

  /// Those of the next month.
  private static final long MONTH = 1L << 40;

  boolean isShared() {
    return of.correlation() > 0 && !of.together().isEmpty();
  }

  Draws with(BitSet others) {
    return new Draws(seed, of, month, others);
  }

  @Override
  public int inputs() {
    return of.count();
  }

  /// @param spare two arrays for numbers that are not asked for
  @Override
  public void fill(Kernel kernel, long first, double[][] scores, double[][] spare, int length) {
    for (int i = 0; i < inputs(); i += 2) {
      boolean isLast = i + 1 == inputs();
      pair(kernel, first, i, scores[i], isLast ? spare[0] : scores[i + 1], spare[1], length);
    }
    if (isShared()) {
      share(kernel, first, scores, spare, length);
    }
  }

  private void pair(
      Kernel kernel,
      long first,
      int input,
      double[] one,
      double[] other,
      double[] spare,
      int length) {
    long stream = stream(input);
    long next = input + 1 < inputs() ? stream(input + 1) : stream;
    if (stream == next) {
      kernel.normals(Keys.of(seed, stream), first, one, other, length);
      return;
    }
    kernel.normals(Keys.of(seed, stream), first, one, spare, length);
    kernel.normals(Keys.of(seed, next), first, spare, other, length);
  }

  /// Two inputs share a stream, unless one of them is fresh or renewed.
  private long stream(int input) {
    return input / 2
        + (fresh.get(input) ? SECOND : 0)
        + (of.renewed().get(input) ? month * MONTH : 0);
  }

  private void share(Kernel kernel, long first, double[][] scores, double[][] spare, int length) {
    long stream = SECOND - 1 + (fresh.get(inputs()) ? SECOND : 0);
    kernel.normals(Keys.of(seed, stream), first, spare[0], spare[1], length);
    double own = Math.sqrt(1 - of.correlation());
    double all = Math.sqrt(of.correlation());
    var together = of.together();
    for (int input = together.nextSetBit(0); input >= 0; input = together.nextSetBit(input + 1)) {
      var mine = scores[input];
      for (int i = 0; i < length; i++) {
        mine[i] = own * mine[i] + all * spare[0][i];
      }
    }
  }
}
