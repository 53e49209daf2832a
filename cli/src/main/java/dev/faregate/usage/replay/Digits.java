package dev.faregate.usage.replay;

/// Numbers in text, all their digits at once: how many there are changes from line to line, and a
/// branch for each would be foreseen wrongly once a number.
final class Digits {
  private static final long ZEROS = 0x3030303030303030L;
  private static final long HIGHS = 0x8080808080808080L;

  /// With this, whatever is more than nine sets the highest bit of its byte.
  private static final long ABOVE_NINE = 0x7676767676767676L;

  private Digits() {}

  /// How many of eight letters are digits, before any other.
  static int count(long word) {
    long digits = word ^ ZEROS;
    long others = ((digits + ABOVE_NINE) | digits) & HIGHS;
    return Long.numberOfTrailingZeros(others) >>> 3;
  }

  /// The number that the first digits are.
  ///
  /// @param count from 1 to 8
  static long value(long word, int count) {
    return sum((word ^ ZEROS) << (Long.SIZE - Byte.SIZE * count));
  }

  /// The number of thousandths that the first digits are behind a point.
  ///
  /// @param count from 0 to 3
  static long thousandths(long word, int count) {
    long digits = (word ^ ZEROS) & ~(-1L << (Byte.SIZE * count));
    return sum(digits << (Long.SIZE - Byte.SIZE * 3));
  }

  /// Adds up pairs of digits, pairs of those, and both halves; the first digit is worth most.
  private static long sum(long digits) {
    long pairs = digits * ((10 << 8) + 1) >>> 8 & 0x00FF00FF00FF00FFL;
    long fours = pairs * ((100 << 16) + 1) >>> 16 & 0x0000FFFF0000FFFFL;
    return fours * ((10_000L << 32) + 1) >>> 32;
  }
}
