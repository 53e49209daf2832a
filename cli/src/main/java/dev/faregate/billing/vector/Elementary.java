package dev.faregate.billing.vector;

/// Exponential, logarithm, sine and cosine in nothing but sums, products and quotients, so that
/// they give the same bits on every machine and in every kernel. [VectorDraws] does the same in the
/// same order; the laws hold both together.
final class Elementary {
  static final double LOG2_E = 1.4426950408889634;
  // The logarithm of 2 in two parts; the first has so few digits that its multiples are exact.
  static final double LN2_HIGH = 0x1.62e42feep-1;
  static final double LN2_LOW = 1.9082149292705877e-10;

  /// Added to a double, it leaves a whole number in the last bits of its mantissa.
  static final double WHOLE = 0x1.8p52;

  static final double LARGEST_POWER = 700;

  /// Bits of a half's square root, where the logarithm changes to the next power of two.
  static final long HALF_ROOT = 0x3FE6A09E667F3BCDL;

  static final long ONE = 0x3FF0000000000000L;
  static final long MANTISSA = 0x000FFFFFFFFFFFFFL;
  static final long SIGN = 0x8000000000000000L;
  static final int MANTISSA_BITS = 52;

  /// A double of which the mantissa's last bits are a whole number.
  static final double COUNTED = 0x1p52;

  static final long COUNTED_BITS = 0x4330000000000000L;
  static final double EXPONENT_BIAS = 1023;

  /// One over the factorials from 2 to 13.
  static final double[] EXP = {
    1 / 2.0,
    1 / 6.0,
    1 / 24.0,
    1 / 120.0,
    1 / 720.0,
    1 / 5040.0,
    1 / 40320.0,
    1 / 362880.0,
    1 / 3628800.0,
    1 / 39916800.0,
    1 / 479001600.0,
    1 / 6227020800.0
  };

  /// One over the odd numbers from 3 to 21.
  static final double[] LOG = {
    1 / 3.0, 1 / 5.0, 1 / 7.0, 1 / 9.0, 1 / 11.0, 1 / 13.0, 1 / 15.0, 1 / 17.0, 1 / 19.0, 1 / 21.0
  };

  private Elementary() {}

  /// Of a number between -700 and 700; what is outside counts as the nearer end.
  static double exp(double value) {
    double held = Math.min(Math.max(value, -LARGEST_POWER), LARGEST_POWER);
    double counted = held * LOG2_E + WHOLE;
    double power = counted - WHOLE;
    double rest = held - power * LN2_HIGH - power * LN2_LOW;
    double sum = EXP[11];
    for (int i = 10; i >= 0; i--) {
      sum = sum * rest + EXP[i];
    }
    sum = (sum * rest + 1) * rest + 1;
    long scale = (Double.doubleToRawLongBits(counted) << MANTISSA_BITS) + ONE;
    return sum * Double.longBitsToDouble(scale);
  }

  /// Of a positive number that is not subnormal.
  static double log(double value) {
    long bits = Double.doubleToRawLongBits(value);
    long above = bits - HALF_ROOT + ONE;
    double power =
        Double.longBitsToDouble((above >>> MANTISSA_BITS) | COUNTED_BITS) - COUNTED - EXPONENT_BIAS;
    double reduced = Double.longBitsToDouble((above & MANTISSA) + HALF_ROOT);
    double part = (reduced - 1) / (reduced + 1);
    double square = part * part;
    double sum = LOG[9];
    for (int i = 8; i >= 0; i--) {
      sum = sum * square + LOG[i];
    }
    sum = (sum * square + 1) * (part + part);
    return power * LN2_HIGH + (power * LN2_LOW + sum);
  }

  /// One over the factorials, with alternating signs: of the odd numbers from 3 to 17, and of the
  /// even ones from 2 to 16.
  static final double[] SIN = {
    -1 / 6.0,
    1 / 120.0,
    -1 / 5040.0,
    1 / 362880.0,
    -1 / 39916800.0,
    1 / 6227020800.0,
    -1 / 1307674368000.0
  };

  static final double[] COS = {
    -1 / 2.0,
    1 / 24.0,
    -1 / 720.0,
    1 / 40320.0,
    -1 / 3628800.0,
    1 / 479001600.0,
    -1 / 87178291200.0,
    1 / 20922789888000.0
  };

  /// Of an angle between minus and plus an eighth of a turn, given its square.
  static double sin(double angle, double square) {
    double sum = SIN[6];
    for (int i = 5; i >= 0; i--) {
      sum = sum * square + SIN[i];
    }
    return (sum * square + 1) * angle;
  }

  static double cos(double square) {
    double sum = COS[7];
    for (int i = 6; i >= 0; i--) {
      sum = sum * square + COS[i];
    }
    return sum * square + 1;
  }
}
