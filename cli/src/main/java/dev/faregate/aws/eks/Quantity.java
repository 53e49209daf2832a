package dev.faregate.aws.eks;

import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.source.Node;

/// Kubernetes' way to write amounts: `500m`, `1.5`, `2e3`, `512Mi`, `8G`. Counted in thousandths,
/// as Kubernetes does with CPU; what is too large to count is as large as can be.
final class Quantity {
  static final long ONE = 1000;

  private static final int DIGITS = 15;
  private static final long SHARE = 1_000_000;
  private static final String WANTED = "a quantity such as 500m, 2 or 512Mi";

  private Quantity() {}

  /// In thousandths.
  static Value<Long> of(Node node) {
    var text = Properties.text(node);
    if (!(text instanceof Value.Given<String>(var written, var origin))) {
      return text instanceof Value.Unknown<String>(var why, var at)
          ? new Value.Unknown<>(why, at)
          : new Value.Unfit<>("no text", WANTED, node.origin());
    }
    long thousandths = thousandths(written.strip());
    return thousandths < 0
        ? new Value.Unfit<>(written, WANTED, origin)
        : new Value.Given<>(thousandths, origin);
  }

  /// -1 where the text is no quantity.
  static long thousandths(String text) {
    int end = 0;
    while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    var number = text.substring(0, end);
    int point = number.indexOf('.');
    var whole = point < 0 ? number : number.substring(0, point);
    var part = point < 0 ? "" : number.substring(point + 1);
    long unit = unit(text.substring(end));
    if (unit < 0 || part.indexOf('.') >= 0 || whole.isEmpty() && part.isEmpty()) {
      return -1;
    }
    if (unit == 0) {
      return 0;
    }
    return plus(times(digits(whole), unit), Math.ceilDiv(times(share(part), unit), SHARE));
  }

  /// How many thousandths a suffix stands for: 0 for what is smaller, -1 where it is none.
  private static long unit(String suffix) {
    return switch (suffix) {
      case "n", "u" -> 0;
      case "m" -> 1;
      case "" -> ONE;
      case "k" -> power(1000, 1);
      case "M" -> power(1000, 2);
      case "G" -> power(1000, 3);
      case "T" -> power(1000, 4);
      case "P" -> power(1000, 5);
      case "E" -> power(1000, 6);
      case "Ki" -> power(1024, 1);
      case "Mi" -> power(1024, 2);
      case "Gi" -> power(1024, 3);
      case "Ti" -> power(1024, 4);
      case "Pi" -> power(1024, 5);
      case "Ei" -> power(1024, 6);
      default -> exponent(suffix);
    };
  }

  /// `e3`, `E3`.
  private static long exponent(String suffix) {
    boolean isOne = suffix.length() == 2 && (suffix.charAt(0) == 'e' || suffix.charAt(0) == 'E');
    return isOne && isDigit(suffix.charAt(1)) ? power(10, suffix.charAt(1) - '0') : -1;
  }

  private static long power(long base, int times) {
    long power = ONE;
    for (int i = 0; i < times; i++) {
      power = times(power, base);
    }
    return power;
  }

  private static long digits(String text) {
    int from = 0;
    while (from < text.length() && text.charAt(from) == '0') {
      from++;
    }
    if (text.length() - from > DIGITS) {
      return Long.MAX_VALUE;
    }
    return from == text.length() ? 0 : Long.parseLong(text.substring(from));
  }

  /// What stands behind the point, in millionths.
  private static long share(String digits) {
    long share = 0;
    for (int i = 0; i < 6; i++) {
      share = share * 10 + (i < digits.length() ? digits.charAt(i) - '0' : 0);
    }
    return share;
  }

  static long plus(long one, long other) {
    return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
  }

  private static long times(long one, long other) {
    return one != 0 && other > Long.MAX_VALUE / one ? Long.MAX_VALUE : one * other;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
