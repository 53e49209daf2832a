package dev.faregate.billing.vector;

/// Random numbers, one after the other.
final class LoopDraws {
  /// What turns 52 random bits behind a one into the open interval 0 to 1.
  static final double HALF_BIT = 0x1p-53;

  /// A quarter of the circle in radians: the angles between minus and plus an eighth of a turn.
  static final double QUARTER_TURN = Math.PI / 2;

  private LoopDraws() {}

  static void uniforms(long key, long first, double[] into, int start, int length) {
    for (int i = start; i < length; i++) {
      into[i] = uniform(Keys.mix(key + (first + i) * Keys.STEP));
    }
  }

  private static double uniform(long bits) {
    return Double.longBitsToDouble((bits >>> 12) | Elementary.ONE) - (1 - HALF_BIT);
  }

  static void normals(long key, long first, double[] one, double[] other, int start, int length) {
    for (int i = start; i < length; i++) {
      long counter = key + (first + i) * Keys.STEP;
      double radius = Math.sqrt(-2 * Elementary.log(uniform(Keys.mix(counter))));
      long bits = Keys.mix(~counter);
      double angle = (Double.longBitsToDouble((bits >>> 12) | Elementary.ONE) - 1.5) * QUARTER_TURN;
      double square = angle * angle;
      // The bits that the angle leaves over turn and mirror an eighth of the circle onto the
      // others.
      double cos =
          Double.longBitsToDouble(
              Double.doubleToRawLongBits(Elementary.cos(square)) ^ (bits << 63));
      double sin = Elementary.sin(angle, square);
      boolean mirrored = (bits & 2) != 0;
      one[i] = radius * (mirrored ? sin : cos);
      other[i] = radius * (mirrored ? cos : sin);
    }
  }

  static void lognormals(double mean, double deviation, double[] values, int start, int length) {
    for (int i = start; i < length; i++) {
      values[i] = Elementary.exp(mean + deviation * values[i]);
    }
  }
}
