package dev.faregate.usage;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the letters behind a number mean, by kind of number.
///
/// @param times how many of the quantity's unit one of these is
/// @param per with `times` an exact ratio: a KB is 1 MB per 1024
record Units(long times, long per) {
  private static final Units ONE = new Units(1, 1);

  /// @param unit as written, without blanks; empty for a bare number
  static Optional<Units> of(String unit, Quantity quantity) {
    var lower = unit.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(
        switch (quantity) {
          case COUNT, AVERAGE -> multiple(unit);
          case DURATION -> unit.isEmpty() ? ONE : span(lower, 1000);
          case HOURS -> unit.isEmpty() ? new Units(3600, 1) : span(lower, 1);
          case MEGABYTES -> unit.isEmpty() ? ONE : size(lower, 2);
          case BYTES -> unit.isEmpty() ? ONE : size(lower, 0);
          case GIGABYTES -> unit.isEmpty() ? ONE : size(lower, 3);
          case SHARE -> unit.isEmpty() ? ONE : "%".equals(unit) ? new Units(1, 100) : null;
        });
  }

  /// Whether a word stands behind a blank at the end that is no unit.
  static boolean areNone(String text, Quantity quantity) {
    int blank = text.lastIndexOf(' ');
    return blank > 0
        && Character.isLetter(text.charAt(blank + 1))
        && of(text.substring(blank + 1), quantity).isEmpty();
  }

  /// How many hours the unit of a rate has: `10/s` is 36000 an hour.
  static Optional<Units> perHour(String unit) {
    return Optional.ofNullable(
        switch (unit.toLowerCase(Locale.ROOT)) {
          case "s", "sec", "second" -> new Units(3600, 1);
          case "min", "minute" -> new Units(60, 1);
          case "h", "hr", "hour" -> ONE;
          case "d", "day" -> new Units(1, 24);
          case "week" -> new Units(1, 168);
          default -> null;
        });
  }

  /// Case tells here: `m` might be a thousandth.
  private static @Nullable Units multiple(String unit) {
    return switch (unit) {
      case "" -> ONE;
      case "k", "K" -> new Units(1000, 1);
      case "M" -> new Units(1_000_000, 1);
      case "B", "G" -> new Units(1_000_000_000, 1);
      default -> null;
    };
  }

  /// @param second how many of the smallest unit a second has
  private static @Nullable Units span(String unit, long second) {
    return switch (unit) {
      case "ms" -> new Units(second, 1000);
      case "s", "sec" -> new Units(second, 1);
      case "m", "min" -> new Units(second * 60, 1);
      case "h", "hr" -> new Units(second * 3600, 1);
      case "d", "day", "days" -> new Units(second * 86_400, 1);
      default -> null;
    };
  }

  /// @param power of 1024 that the quantity's unit is
  private static @Nullable Units size(String unit, int power) {
    int steps =
        switch (unit) {
          case "b" -> -power;
          case "kb", "kib", "ki" -> 1 - power;
          case "mb", "mib", "mi" -> 2 - power;
          case "gb", "gib", "gi" -> 3 - power;
          case "tb", "tib", "ti" -> 4 - power;
          default -> Integer.MIN_VALUE;
        };
    if (steps == Integer.MIN_VALUE) {
      return null;
    }
    return steps >= 0 ? new Units(1L << (10 * steps), 1) : new Units(1, 1L << (-10 * steps));
  }
}
