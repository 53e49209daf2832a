package dev.faregate.usage;

import dev.faregate.usage.Growth.Factor;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is added to a figure: growth from month to month and what comes once, in the first month:
/// `1M +5%/month + 5M once`, `1M +2%..+5%..+9%/month`.
///
/// @param base the figure of the first month
/// @param bursts what comes once
record Additions(String base, List<String> bursts, Growth growth) {
  private static final String A_MONTH = "%/month";
  private static final String ONCE = " once";
  private static final String RANGE = "..";

  Additions {
    bursts = List.copyOf(bursts);
  }

  /// Whether a figure may have something added.
  static boolean isOne(String text) {
    return text.endsWith(A_MONTH) || text.endsWith(ONCE);
  }

  /// Empty if it is not written as `1M +5%/month` or `1M + 5M once`.
  static Optional<Additions> of(String text) {
    var bursts = new ArrayList<String>();
    var growth = Optional.<Growth>empty();
    var rest = text;
    while (isOne(rest)) {
      boolean isOnce = rest.endsWith(ONCE);
      if (!isOnce && growth.isPresent()) {
        return Optional.empty();
      }
      int end = rest.length() - (isOnce ? ONCE : A_MONTH).length();
      int sign = isOnce ? rest.lastIndexOf('+') : start(rest, end);
      if (sign < 1) {
        return Optional.empty();
      }
      var part = rest.substring(sign, end);
      if (isOnce) {
        bursts.add(part.substring(1).strip());
      } else {
        growth = growth(part);
        if (growth.isEmpty()) {
          return Optional.empty();
        }
      }
      rest = rest.substring(0, sign).strip();
    }
    return Optional.of(new Additions(rest, bursts, growth.orElse(Growth.NONE)));
  }

  /// Where the growth that ends there begins: at the last sign, or at the first of its range.
  private static int start(String text, int end) {
    int second = text.lastIndexOf(RANGE, end);
    int first = second < 1 ? -1 : text.lastIndexOf(RANGE, second - 1);
    boolean isRange =
        first > 0
            && factor(text.substring(second + RANGE.length(), end)).isPresent()
            && factor(text.substring(first + RANGE.length(), second)).isPresent();
    return sign(text, isRange ? first : end);
  }

  private static int sign(String text, int end) {
    return Math.max(text.lastIndexOf('+', end - 1), text.lastIndexOf('-', end - 1));
  }

  private static Optional<Growth> growth(String text) {
    int first = text.indexOf(RANGE);
    if (first < 0) {
      return factor(text).map(Growth::of);
    }
    int second = text.lastIndexOf(RANGE);
    var low = factor(text.substring(0, first));
    var typical = factor(text.substring(first + RANGE.length(), second));
    var high = factor(text.substring(second + RANGE.length()));
    return low.isEmpty() || typical.isEmpty() || high.isEmpty()
        ? Optional.empty()
        : Optional.of(new Growth(low.get(), typical.get(), high.get()));
  }

  /// Of `+5`, `- 5`, `0%`.
  private static Optional<Factor> factor(String written) {
    var text = written.strip();
    boolean shrinks = text.startsWith("-");
    var number = shrinks || text.startsWith("+") ? text.substring(1).strip() : text;
    var digits =
        Digits.of(number.endsWith("%") ? number.substring(0, number.length() - 1) : number);
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    var whole = digits.get().denominator(100);
    var change = BigInteger.valueOf(digits.get().value());
    var factor = shrinks ? whole.subtract(change) : whole.add(change);
    return factor.signum() < 0 ? Optional.empty() : Optional.of(new Factor(factor, whole));
  }
}
