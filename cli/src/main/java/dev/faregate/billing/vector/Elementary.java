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

  // The terms of the series. Constants one by one: elements of an array would be read anew for
  // every
  // row, as what is written could be that array.
  static final double EXP_2 = 1 / 2.0;
  static final double EXP_3 = 1 / 6.0;
  static final double EXP_4 = 1 / 24.0;
  static final double EXP_5 = 1 / 120.0;
  static final double EXP_6 = 1 / 720.0;
  static final double EXP_7 = 1 / 5040.0;
  static final double EXP_8 = 1 / 40320.0;
  static final double EXP_9 = 1 / 362880.0;
  static final double EXP_10 = 1 / 3628800.0;
  static final double EXP_11 = 1 / 39916800.0;
  static final double EXP_12 = 1 / 479001600.0;
  static final double EXP_13 = 1 / 6227020800.0;

  static final double LOG_3 = 1 / 3.0;
  static final double LOG_5 = 1 / 5.0;
  static final double LOG_7 = 1 / 7.0;
  static final double LOG_9 = 1 / 9.0;
  static final double LOG_11 = 1 / 11.0;
  static final double LOG_13 = 1 / 13.0;
  static final double LOG_15 = 1 / 15.0;
  static final double LOG_17 = 1 / 17.0;
  static final double LOG_19 = 1 / 19.0;
  static final double LOG_21 = 1 / 21.0;

  static final double SIN_3 = -1 / 6.0;
  static final double SIN_5 = 1 / 120.0;
  static final double SIN_7 = -1 / 5040.0;
  static final double SIN_9 = 1 / 362880.0;
  static final double SIN_11 = -1 / 39916800.0;
  static final double SIN_13 = 1 / 6227020800.0;
  static final double SIN_15 = -1 / 1307674368000.0;

  static final double COS_2 = -1 / 2.0;
  static final double COS_4 = 1 / 24.0;
  static final double COS_6 = -1 / 720.0;
  static final double COS_8 = 1 / 40320.0;
  static final double COS_10 = -1 / 3628800.0;
  static final double COS_12 = 1 / 479001600.0;
  static final double COS_14 = -1 / 87178291200.0;
  static final double COS_16 = 1 / 20922789888000.0;

  private Elementary() {}

  /// Of a number between -700 and 700; what is outside counts as the nearer end.
  static double exp(double value) {
    double held = Math.min(Math.max(value, -LARGEST_POWER), LARGEST_POWER);
    double counted = held * LOG2_E + WHOLE;
    double power = counted - WHOLE;
    double rest = held - power * LN2_HIGH - power * LN2_LOW;
    double sum = rest * EXP_13 + EXP_12;
    sum = sum * rest + EXP_11;
    sum = sum * rest + EXP_10;
    sum = sum * rest + EXP_9;
    sum = sum * rest + EXP_8;
    sum = sum * rest + EXP_7;
    sum = sum * rest + EXP_6;
    sum = sum * rest + EXP_5;
    sum = sum * rest + EXP_4;
    sum = sum * rest + EXP_3;
    sum = sum * rest + EXP_2;
    sum = (sum * rest + 1) * rest + 1;
    long scale = (Double.doubleToRawLongBits(counted) << MANTISSA_BITS) + ONE;
    return sum * Double.longBitsToDouble(scale);
  }

  /// Of a positive number that is not subnormal.
  static double log(double value) {
    return log(power(value), reduced(value));
  }

  /// Of which power of two it is a multiple near one.
  static double power(double value) {
    long above = Double.doubleToRawLongBits(value) - HALF_ROOT + ONE;
    return Double.longBitsToDouble((above >>> MANTISSA_BITS) | COUNTED_BITS)
        - (COUNTED + EXPONENT_BIAS);
  }

  /// That multiple, between a half's square root and that of two.
  static double reduced(double value) {
    long above = Double.doubleToRawLongBits(value) - HALF_ROOT + ONE;
    return Double.longBitsToDouble((above & MANTISSA) + HALF_ROOT);
  }

  static double log(double power, double reduced) {
    double part = (reduced - 1) / (reduced + 1);
    double square = part * part;
    double sum = square * LOG_21 + LOG_19;
    sum = sum * square + LOG_17;
    sum = sum * square + LOG_15;
    sum = sum * square + LOG_13;
    sum = sum * square + LOG_11;
    sum = sum * square + LOG_9;
    sum = sum * square + LOG_7;
    sum = sum * square + LOG_5;
    sum = sum * square + LOG_3;
    sum = (sum * square + 1) * (part + part);
    return power * LN2_HIGH + (power * LN2_LOW + sum);
  }

  /// Of an angle between minus and plus an eighth of a turn, given its square.
  static double sin(double angle, double square) {
    double sum = square * SIN_15 + SIN_13;
    sum = sum * square + SIN_11;
    sum = sum * square + SIN_9;
    sum = sum * square + SIN_7;
    sum = sum * square + SIN_5;
    sum = sum * square + SIN_3;
    return (sum * square + 1) * angle;
  }

  static double cos(double square) {
    double sum = square * COS_16 + COS_14;
    sum = sum * square + COS_12;
    sum = sum * square + COS_10;
    sum = sum * square + COS_8;
    sum = sum * square + COS_6;
    sum = sum * square + COS_4;
    sum = sum * square + COS_2;
    return sum * square + 1;
  }
}
