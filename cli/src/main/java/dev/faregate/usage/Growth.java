package dev.faregate.usage;

import java.math.BigInteger;

/// By how much a figure is multiplied from month to month, exactly: for certain, or a range.
///
/// @param typical between `low` and `high`
public record Growth(Factor low, Factor typical, Factor high) {
  /// Neither growth nor shrinking.
  static final Growth NONE = of(new Factor(BigInteger.ONE, BigInteger.ONE));

  static Growth of(Factor factor) {
    return new Growth(factor, factor, factor);
  }

  /// A ratio, zero or more.
  public record Factor(BigInteger above, BigInteger below) {
    /// The value after so many months, rounded half up once.
    BigInteger grown(long value, int months) {
      var numerator = BigInteger.valueOf(value).multiply(above.pow(months));
      var denominator = below.pow(months);
      return numerator.shiftLeft(1).add(denominator).divide(denominator.shiftLeft(1));
    }

    boolean isAtMost(Factor other) {
      return above.multiply(other.below).compareTo(other.above.multiply(below)) <= 0;
    }
  }

  public boolean isRange() {
    return !(low.isAtMost(high) && high.isAtMost(low));
  }

  boolean rises() {
    return low.isAtMost(typical) && typical.isAtMost(high);
  }
}
