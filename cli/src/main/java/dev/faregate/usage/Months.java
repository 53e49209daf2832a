package dev.faregate.usage;

import java.time.YearMonth;
import java.util.Optional;

/// Reads how long a month is: `--month 730h|30d|2026-12`.
public final class Months {
  private static final int MOST_HOURS = 366 * 24;

  private Months() {}

  /// @param year whose schedule runs are averaged over where no calendar month is named
  public static Parsed<Month> parse(String text, int year) {
    var month = text.strip();
    if (month.length() == 7 && month.charAt(4) == '-') {
      return calendar(month);
    }
    int hours = hours(month);
    return hours < 1 || hours > MOST_HOURS
        ? wrong(month)
        : new Parsed.Good<>(new Month(month, hours, Optional.empty(), year));
  }

  private static Parsed<Month> calendar(String text) {
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    if (year < 1 || month < 1 || month > 12) {
      return wrong(text);
    }
    var calendar = YearMonth.of(year, month);
    return new Parsed.Good<>(
        new Month(text, calendar.lengthOfMonth() * 24L, Optional.of(calendar), year));
  }

  private static int hours(String text) {
    int end = text.length() - 1;
    if (end < 1 || end > 5) {
      return -1;
    }
    return switch (text.charAt(end)) {
      case 'h' -> number(text, 0, end);
      case 'd' -> number(text, 0, end) * 24;
      default -> -1;
    };
  }

  /// Digits only, or -1.
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char letter = text.charAt(i);
      if (letter < '0' || letter > '9') {
        return -1;
      }
      number = number * 10 + (letter - '0');
    }
    return number;
  }

  private static Parsed<Month> wrong(String text) {
    return new Parsed.Wrong<>("\"" + text + "\" is no month; write 730h, 30d or 2026-12");
  }
}
