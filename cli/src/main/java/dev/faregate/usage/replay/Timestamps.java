package dev.faregate.usage.replay;

/// Reads points in time as logs write them at the start of a line: `2026-11-21T10:00:00.123Z`, with
/// a blank for the T, with an offset, or to the second.
final class Timestamps {
  static final long NONE = Long.MIN_VALUE;

  /// `2026-11-21T10:00:00`
  static final int LENGTH = 19;

  private static final long DAY = 86_400;
  private static final int[] DIGITS = {0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, 17, 18};

  private Timestamps() {}

  /// In milliseconds since 1970, to the second and in the offset that stands behind; [#NONE] where
  /// there is none.
  static long read(byte[] bytes, int at) {
    if (bytes[at + 4] != '-' || bytes[at + 7] != '-' || bytes[at + 13] != ':') {
      return NONE;
    }
    for (int digit : DIGITS) {
      if (!Bytes.isDigit(bytes[at + digit])) {
        return NONE;
      }
    }
    long days = days(four(bytes, at), two(bytes, at + 5), two(bytes, at + 8));
    long seconds = two(bytes, at + 11) * 3600L + two(bytes, at + 14) * 60L + two(bytes, at + 17);
    return (days * DAY + seconds - offset(bytes, at + LENGTH)) * 1000;
  }

  /// Seconds east of Greenwich, behind a fraction: `.123+01:00`.
  private static long offset(byte[] bytes, int from) {
    int at = from;
    if (bytes[at] == '.' || bytes[at] == ',') {
      do {
        at++;
      } while (Bytes.isDigit(bytes[at]));
    }
    byte sign = bytes[at];
    if (sign != '+' && sign != '-'
        || !Bytes.isDigit(bytes[at + 1])
        || !Bytes.isDigit(bytes[at + 2])) {
      return 0;
    }
    int minutes = bytes[at + 3] == ':' ? at + 4 : at + 3;
    boolean hasMinutes = Bytes.isDigit(bytes[minutes]) && Bytes.isDigit(bytes[minutes + 1]);
    long seconds = two(bytes, at + 1) * 3600L + (hasMinutes ? two(bytes, minutes) * 60L : 0);
    return sign == '+' ? seconds : -seconds;
  }

  private static int two(byte[] bytes, int at) {
    return (bytes[at] - '0') * 10 + bytes[at + 1] - '0';
  }

  private static int four(byte[] bytes, int at) {
    return two(bytes, at) * 100 + two(bytes, at + 2);
  }

  /// Since 1970, in the calendar that holds since 1582: years begin in March, so that the day that
  /// some have more is their last.
  private static long days(int year, int month, int day) {
    long from = month <= 2 ? year - 1L : year;
    long sinceMarch = (153L * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return 365 * from + from / 4 - from / 100 + from / 400 + sinceMarch - 719_468;
  }
}
