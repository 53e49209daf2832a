package dev.faregate.billing.vector;

import java.util.Arrays;

/// Each input at a score of -1 and of 1 in turn, while all others stay in the middle: rows 2 i and
/// 2 i + 1 for input i.
///
/// @param inputs how many
record OneByOne(int inputs) implements Scoring {
  @Override
  public void fill(Kernel kernel, long first, double[][] scores, double[][] spare, int length) {
    for (int input = 0; input < inputs; input++) {
      Arrays.fill(scores[input], 0, length, 0);
      for (int end = 0; end < 2; end++) {
        long at = 2L * input + end - first;
        if (at >= 0 && at < length) {
          scores[input][(int) at] = 2 * end - 1;
        }
      }
    }
  }
}
