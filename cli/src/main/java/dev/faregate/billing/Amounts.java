package dev.faregate.billing;

import dev.faregate.catalog.Decimal;
import java.math.BigInteger;

/// Texts of exact numbers, at the edge where they are read. Digits come from whole numbers; nothing
/// is rounded but where a method says so, and then half up, away from zero.
public final class Amounts {
  /// Of a number that is no finite decimal.
  private static final int PLACES = 12;

  /// Of a quantity that a person reads.
  private static final int READABLE_PLACES = 4;

  private Amounts() {}

  /// `2.333338`; to 12 places where the number is no finite decimal.
  public static String exact(Ratio value) {
    int scale = finiteScale(value.denominator());
    return text(rounded(value, scale < 0 ? PLACES : scale), scale < 0 ? PLACES : scale);
  }

  /// Rounded to the cent: `1234.50`.
  public static String cents(Ratio value) {
    return text(rounded(value, 2), 2);
  }

  /// Rounded to the cent, for people: `1,234.50`.
  public static String dollars(Ratio value) {
    return grouped(cents(value));
  }

  /// For people: `3,000,000`, `60.83`; to 4 places, but never to nothing.
  public static String quantity(Ratio value) {
    var near = rounded(value, READABLE_PLACES);
    if (near.signum() == 0 && value.signum() != 0) {
      return exact(value);
    }
    return grouped(trimmed(text(near, READABLE_PLACES)));
  }

  /// A whole number of smallest units as people read it: 60830000 millionths are `60.83`.
  public static String decimal(long value, int places) {
    return trimmed(new Decimal(value, places).text());
  }

  /// With commas between thousands: `1234567.5` to `1,234,567.5`.
  public static String grouped(String number) {
    int point = number.indexOf('.');
    int end = point < 0 ? number.length() : point;
    int start = number.startsWith("-") ? 1 : 0;
    if (end - start <= 3) {
      return number;
    }
    var grouped = new StringBuilder(number.length() + 8);
    for (int i = 0; i < end; i++) {
      if (i > start && (end - i) % 3 == 0) {
        grouped.append(',');
      }
      grouped.append(number.charAt(i));
    }
    return grouped.append(number, end, number.length()).toString();
  }

  /// Without zeros that end a fraction: `60.8300` to `60.83`, `5.00` to `5`.
  static String trimmed(String number) {
    if (number.indexOf('.') < 0) {
      return number;
    }
    int end = number.length();
    while (number.charAt(end - 1) == '0') {
      end--;
    }
    return number.substring(0, number.charAt(end - 1) == '.' ? end - 1 : end);
  }

  /// The value in units of 10^-places, rounded half up.
  private static BigInteger rounded(Ratio value, int places) {
    var scaled = value.numerator().abs().multiply(BigInteger.TEN.pow(places));
    if (!value.denominator().equals(BigInteger.ONE)) {
      var parts = scaled.divideAndRemainder(value.denominator());
      boolean up = parts[1].shiftLeft(1).compareTo(value.denominator()) >= 0;
      scaled = up ? parts[0].add(BigInteger.ONE) : parts[0];
    }
    return value.signum() < 0 ? scaled.negate() : scaled;
  }

  /// How many decimal places a number over this denominator, in lowest terms, takes; -1 if no
  /// number of places is enough.
  private static int finiteScale(BigInteger denominator) {
    int twos = denominator.getLowestSetBit();
    var rest = denominator.shiftRight(twos);
    int fives = 0;
    var five = BigInteger.valueOf(5);
    while (!rest.equals(BigInteger.ONE)) {
      var parts = rest.divideAndRemainder(five);
      if (parts[1].signum() != 0) {
        return -1;
      }
      rest = parts[0];
      fives++;
    }
    return Math.max(twos, fives);
  }

  private static String text(BigInteger unscaled, int places) {
    var digits = unscaled.abs().toString();
    var text = new StringBuilder(digits.length() + places + 3);
    if (unscaled.signum() < 0) {
      text.append('-');
    }
    int whole = digits.length() - places;
    if (whole <= 0) {
      text.append('0');
    } else {
      text.append(digits, 0, whole);
    }
    if (places > 0) {
      text.append('.')
          .repeat('0', Math.max(0, -whole))
          .append(digits, Math.max(0, whole), digits.length());
    }
    return text.toString();
  }
}
