package dev.faregate.usage;

/// Arithmetic of the calendar, in whole days. `java.time` has all of it, and loads its formats and
/// regular expressions as soon as somebody asks it for a weekday or a leap year.
public final class Days {
  private static final long MARCH_OF_0_TO_1970 = 719_468;
  private static final int WEDNESDAY = 4; // the day before 1970 began, Sunday being 1

  private Days() {}

  /// Days since 1970.
  ///
  /// @param month 13 is the next year's first
  /// @param day may lie outside the month: its zeroth is the last of the one before
  public static long since1970(int year, int month, int day) {
    // A Roman year begins in March, so that the leap day ends it.
    int sinceMarch = (month + 9) % 12;
    long years = (long) year + (month > 12 ? 1 : 0) - (sinceMarch >= 10 ? 1 : 0);
    long leapDays = years / 4 - years / 100 + years / 400;
    return years * 365 + leapDays + (153L * sinceMarch + 2) / 5 + day - 1 - MARCH_OF_0_TO_1970;
  }

  /// From Sunday, which is 1, to Saturday.
  public static int weekday(long since1970) {
    return (int) Math.floorMod(since1970 + WEDNESDAY, 7L) + 1;
  }

  static int ofMonth(int year, int month) {
    return (int) (since1970(year, month + 1, 1) - since1970(year, month, 1));
  }
}
