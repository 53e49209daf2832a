package dev.faregate.usage;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is added to a figure: growth from month to month and what comes once, in the first month:
/// `1M +5%/month + 5M once`.
///
/// @param base the figure of the first month
/// @param bursts what comes once
/// @param numerator with `denominator` by how much the base is multiplied each month, exactly
record Growth(String base, List<String> bursts, BigInteger numerator, BigInteger denominator) {
  private static final String A_MONTH = "%/month";
  private static final String ONCE = " once";

  /// Whether a figure may have something added.
  static boolean isOne(String text) {
    return text.endsWith(A_MONTH) || text.endsWith(ONCE);
  }

  /// Empty if it is not written as `1M +5%/month` or `1M + 5M once`.
  static Optional<Growth> of(String text) {
    var bursts = new ArrayList<String>();
    var growth = Optional.<Growth>empty();
    var rest = text;
    while (isOne(rest)) {
      boolean isOnce = rest.endsWith(ONCE);
      int sign = Math.max(rest.lastIndexOf('+'), isOnce ? -1 : rest.lastIndexOf('-'));
      if (sign < 1 || !isOnce && growth.isPresent()) {
        return Optional.empty();
      }
      int end = rest.length() - (isOnce ? ONCE : A_MONTH).length();
      var part = rest.substring(sign + 1, end).strip();
      if (isOnce) {
        bursts.add(part);
      } else {
        growth = factor(part, rest.charAt(sign) == '-');
        if (growth.isEmpty()) {
          return Optional.empty();
        }
      }
      rest = rest.substring(0, sign).strip();
    }
    var factor = growth.orElse(new Growth("", List.of(), BigInteger.ONE, BigInteger.ONE));
    return Optional.of(new Growth(rest, bursts, factor.numerator, factor.denominator));
  }

  private static Optional<Growth> factor(String percent, boolean shrinks) {
    var digits = Digits.of(percent);
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    var whole = digits.get().denominator(100);
    var change = BigInteger.valueOf(digits.get().value());
    var factor = shrinks ? whole.subtract(change) : whole.add(change);
    return factor.signum() < 0
        ? Optional.empty()
        : Optional.of(new Growth("", List.of(), factor, whole));
  }

  /// The value after so many months, rounded half up once.
  BigInteger grown(long value, int months) {
    var above = BigInteger.valueOf(value).multiply(numerator.pow(months));
    var below = denominator.pow(months);
    return above.shiftLeft(1).add(below).divide(below.shiftLeft(1));
  }
}
