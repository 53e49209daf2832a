package dev.faregate.usage;

import java.math.BigInteger;
import java.util.Optional;

/// A decimal number as it is written: `1_000.5`.
///
/// @param value its digits
/// @param scale how many of them stand after the point
record Digits(long value, int scale) {
  private static final int MOST = 18;

  /// Empty if the text is no number, or has more digits than anybody means.
  static Optional<Digits> of(String text) {
    long value = 0;
    int digits = 0;
    int point = -1;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= '0' && letter <= '9') {
        value = value * 10 + (letter - '0');
        digits++;
      } else if (letter == '.' && point < 0) {
        point = digits;
      } else if (letter != '_' || !isBetweenDigits(text, i)) {
        return Optional.empty();
      }
      if (digits > MOST) {
        return Optional.empty();
      }
    }
    boolean isNumber = digits > 0 && point != digits;
    return isNumber
        ? Optional.of(new Digits(value, point < 0 ? 0 : digits - point))
        : Optional.empty();
  }

  BigInteger times(long factor) {
    return BigInteger.valueOf(value).multiply(BigInteger.valueOf(factor));
  }

  BigInteger denominator(long divisor) {
    return BigInteger.TEN.pow(scale).multiply(BigInteger.valueOf(divisor));
  }

  private static boolean isBetweenDigits(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && isDigit(text.charAt(at - 1))
        && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
