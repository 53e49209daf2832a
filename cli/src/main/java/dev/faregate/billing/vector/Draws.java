package dev.faregate.billing.vector;

import java.util.BitSet;

/// Standard normal scores for the inputs of a simulation, by the number of the row alone.
///
/// Inputs that grow together share one score: each is the root of the correlation times that score,
/// and the root of the rest times its own. The shared score is an input like any other.
///
/// @param inputs how many, without the shared score
/// @param together which of them grow together
/// @param correlation of those, from 0 to 1
/// @param fresh inputs that come from a second, independent sample; the shared score is number
///   `inputs`
record Draws(long seed, int inputs, BitSet together, double correlation, BitSet fresh)
    implements Scoring {
  /// Streams of the second sample begin here.
  private static final long SECOND = 1L << 32;

  boolean isShared() {
    return correlation > 0 && !together.isEmpty();
  }

  Draws with(BitSet others) {
    return new Draws(seed, inputs, together, correlation, others);
  }

  /// @param spare two arrays for numbers that are not asked for
  @Override
  public void fill(Kernel kernel, long first, double[][] scores, double[][] spare, int length) {
    for (int i = 0; i < inputs; i += 2) {
      boolean isLast = i + 1 == inputs;
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
    boolean isOneFresh = fresh.get(input);
    boolean isOtherFresh = fresh.get(input + 1) && input + 1 < inputs;
    long stream = input / 2;
    if (isOneFresh && isOtherFresh) {
      kernel.normals(Keys.of(seed, stream + SECOND), first, one, other, length);
      return;
    }
    kernel.normals(Keys.of(seed, stream), first, one, other, length);
    if (isOneFresh) {
      kernel.normals(Keys.of(seed, stream + SECOND), first, one, spare, length);
    } else if (isOtherFresh) {
      kernel.normals(Keys.of(seed, stream + SECOND), first, spare, other, length);
    }
  }

  private void share(Kernel kernel, long first, double[][] scores, double[][] spare, int length) {
    long stream = SECOND - 1 + (fresh.get(inputs) ? SECOND : 0);
    kernel.normals(Keys.of(seed, stream), first, spare[0], spare[1], length);
    double own = Math.sqrt(1 - correlation);
    double all = Math.sqrt(correlation);
    for (int input = together.nextSetBit(0); input >= 0; input = together.nextSetBit(input + 1)) {
      var mine = scores[input];
      for (int i = 0; i < length; i++) {
        mine[i] = own * mine[i] + all * spare[0][i];
      }
    }
  }
}
