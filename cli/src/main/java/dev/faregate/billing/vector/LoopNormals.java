package dev.faregate.billing.vector;

/// Standard normal numbers, some hundred at a time: each part of Box and Muller's method is a loop
/// of its own, which the compiler turns into vector instructions; all in one loop, it does not. Bit
/// for bit what [VectorDraws] makes.
final class LoopNormals {
  private static final int BLOCK = 512;

  /// A quarter of the circle in radians: the angles between minus and plus an eighth of a turn.
  static final double QUARTER_TURN = Math.PI / 2;

  private final long[] bits;
  private final double[] values;
  private final double[] powers;
  private final double[] cosines;
  private final double[] sines;

  private LoopNormals(int length) {
    bits = new long[length];
    values = new double[length];
    powers = new double[length];
    cosines = new double[length];
    sines = new double[length];
  }

  static void fill(long key, long first, double[] one, double[] other, int start, int length) {
    var memory = new LoopNormals(Math.max(0, Math.min(BLOCK, length - start)));
    for (int done = start; done < length; done += BLOCK) {
      int rows = Math.min(BLOCK, length - done);
      long counter = key + (first + done) * Keys.STEP;
      memory.radii(counter, rows);
      memory.angles(counter, rows);
      memory.pairs(rows);
      System.arraycopy(memory.cosines, 0, one, done, rows);
      System.arraycopy(memory.sines, 0, other, done, rows);
    }
  }

  /// Leaves in `values` how far from the middle the pairs lie.
  private void radii(long counter, int rows) {
    for (int i = 0; i < rows; i++) {
      bits[i] = Keys.mix(counter + i * Keys.STEP);
    }
    for (int i = 0; i < rows; i++) {
      bits[i] = (bits[i] >>> 12) | Elementary.ONE;
    }
    for (int i = 0; i < rows; i++) {
      values[i] = Double.longBitsToDouble(bits[i]) - (1 - LoopDraws.HALF_BIT);
    }
    for (int i = 0; i < rows; i++) {
      powers[i] = Elementary.power(values[i]);
    }
    for (int i = 0; i < rows; i++) {
      values[i] = Elementary.reduced(values[i]);
    }
    for (int i = 0; i < rows; i++) {
      values[i] = Math.sqrt(-2 * Elementary.log(powers[i], values[i]));
    }
  }

  /// Leaves in `bits` where on the circle they lie; the cosine and sine of the nearest eighth's.
  private void angles(long counter, int rows) {
    for (int i = 0; i < rows; i++) {
      bits[i] = Keys.mix(~(counter + i * Keys.STEP));
    }
    for (int i = 0; i < rows; i++) {
      double turn = Double.longBitsToDouble((bits[i] >>> 12) | Elementary.ONE);
      powers[i] = (turn - 1.5) * QUARTER_TURN;
    }
    for (int i = 0; i < rows; i++) {
      cosines[i] = Elementary.cos(powers[i] * powers[i]);
    }
    for (int i = 0; i < rows; i++) {
      sines[i] = Elementary.sin(powers[i], powers[i] * powers[i]);
    }
  }

  /// The bits that the angle leaves over turn and mirror an eighth of the circle onto the others.
  private void pairs(int rows) {
    for (int i = 0; i < rows; i++) {
      double cos =
          Double.longBitsToDouble(Double.doubleToRawLongBits(cosines[i]) ^ (bits[i] << 63));
      double sin = sines[i];
      boolean mirrored = (bits[i] & 2) != 0;
      cosines[i] = values[i] * (mirrored ? sin : cos);
      sines[i] = values[i] * (mirrored ? cos : sin);
    }
  }
}
