package dev.faregate.catalog;

/// A decimal number as it is written in a data file: `0.0000166667` is 166667 of scale 10. Plain
/// integers, because the first use of `BigDecimal` costs a command several milliseconds.
///
/// @param unscaled the digits
/// @param scale how many of them stand after the point
public record Decimal(long unscaled, int scale) {

  /// @throws NumberFormatException if the text is no plain decimal, or its digits do not fit a
  ///   `long`
  public static Decimal parse(String text) {
    var digits = text.replace("_", "");
    int point = digits.indexOf('.');
    if (point < 0) {
      return new Decimal(Long.parseLong(digits), 0);
    }
    int scale = digits.length() - point - 1;
    return new Decimal(
        Long.parseLong(digits.substring(0, point) + digits.substring(point + 1)), scale);
  }

  /// As it was written: `0.0000166667`.
  public String text() {
    if (scale == 0) {
      return Long.toString(unscaled);
    }
    var digits = new StringBuilder(Long.toString(Math.abs(unscaled)));
    while (digits.length() <= scale) {
      digits.insert(0, '0');
    }
    digits.insert(digits.length() - scale, '.');
    return unscaled < 0 ? "-" + digits : digits.toString();
  }

  /// The exact product, without trailing zeros behind the point.
  ///
  /// @throws ArithmeticException if its digits do not fit a `long`
  public Decimal times(Decimal factor) {
    long product = Math.multiplyExact(unscaled, factor.unscaled);
    int places = scale + factor.scale;
    while (places > 0 && product % 10 == 0) {
      product /= 10;
      places--;
    }
    return new Decimal(product, places);
  }
}
