package dev.faregate.usage.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Numbers and points in time as exports write them.
final class Moments {
  private static final int LONGEST = 40;
  private static final int MOST_DIGITS = 18;

  private Moments() {}

  /// A point in time in milliseconds since 1970, as such a number or as a date and a time.
  ///
  /// @param otherwise where it is neither
  static long of(String text, long otherwise) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return otherwise;
    }
    if (isDigits(text)) {
      return text.length() > MOST_DIGITS ? otherwise : Long.parseLong(text);
    }
    if (text.length() < Timestamps.LENGTH) {
      return otherwise;
    }
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    long read = Timestamps.read(Arrays.copyOf(bytes, bytes.length + Bytes.SLACK), 0);
    return read == Timestamps.NONE ? otherwise : read;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /// A decimal number times a thousand, cut off; [Invocation#MALFORMED] where it is none.
  static long thousandths(String text) {
    if (text.isEmpty() || text.length() > MOST_DIGITS || text.charAt(0) == '-') {
      return Invocation.MALFORMED;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '.' && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
        return Invocation.MALFORMED; // an exponent could ask for any number of digits
      }
    }
    try {
      return new BigDecimal(text).movePointRight(3).setScale(0, RoundingMode.DOWN).longValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      return Invocation.MALFORMED;
    }
  }
}
