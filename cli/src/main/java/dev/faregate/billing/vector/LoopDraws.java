package dev.faregate.billing.vector;

/// Random numbers, one after the other.
final class LoopDraws {
  /// What turns 52 random bits behind a one into the open interval 0 to 1.
  static final double HALF_BIT = 0x1p-53;

  private LoopDraws() {}

  static void uniforms(long key, long first, double[] into, int start, int length) {
    for (int i = start; i < length; i++) {
      into[i] = uniform(Keys.mix(key + (first + i) * Keys.STEP));
    }
  }

  private static double uniform(long bits) {
    return Double.longBitsToDouble((bits >>> 12) | Elementary.ONE) - (1 - HALF_BIT);
  }

  static void lognormals(double mean, double deviation, double[] values, int start, int length) {
    for (int i = start; i < length; i++) {
      values[i] = Elementary.exp(mean + deviation * values[i]);
    }
  }
}
