package dev.faregate.usage.replay;

import java.math.BigDecimal;
import java.util.Optional;

/// Decimal numbers as others write them, exactly.
final class Decimals {
  /// Digits and exponent of a number: what is longer is none.
  private static final int LONGEST = 60;

  private static final int MOST_EXPONENT = 30;

  private Decimals() {}

  /// Empty where it is none. An exponent must not ask for any number of digits.
  static Optional<BigDecimal> of(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      var value = new BigDecimal(text.strip());
      boolean isSmall = Math.abs((long) value.scale()) <= MOST_EXPONENT + LONGEST;
      return isSmall ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
