package dev.faregate.usage;

import java.util.BitSet;

/// The days on which a cron expression runs, by its day-of-month or its day-of-week field.
final class CronDays {
  private static final int SUNDAY = 1;
  private static final int SATURDAY = 7;
  private static final int MOST_WEEKS = 5;

  private final BitSet days = new BitSet();
  private final BitSet nearestWeekdays = new BitSet();
  private final BitSet weekdays = new BitSet();
  private final BitSet lastWeekdays = new BitSet();
  private boolean lastDay;
  private int nthWeekday;
  private int nth;

  /// Whether AWS accepts the two fields: exactly one of them is `?`.
  boolean read(String dayOfMonth, String dayOfWeek) {
    if ("?".equals(dayOfMonth) == "?".equals(dayOfWeek)) {
      return false;
    }
    return "?".equals(dayOfWeek)
        ? readAll(dayOfMonth, this::dayOfMonth)
        : readAll(dayOfWeek, this::dayOfWeek);
  }

  boolean contains(int year, int month, int day) {
    int weekday = Days.weekday(Days.since1970(year, month, day));
    int last = Days.ofMonth(year, month);
    return days.get(day)
        || weekdays.get(weekday)
        || lastDay && day == last
        || lastWeekdays.get(weekday) && day > last - 7
        || nthWeekday == weekday && (day + 6) / 7 == nth
        || isNearestWeekday(year, month, day, last);
  }

  private interface PartReader {
    boolean read(String part);
  }

  private static boolean readAll(String field, PartReader reader) {
    if (field.indexOf('#') >= 0 && field.indexOf(',') >= 0) {
      return false;
    }
    int from = 0;
    while (from <= field.length()) {
      int comma = field.indexOf(',', from);
      int to = comma < 0 ? field.length() : comma;
      if (!reader.read(field.substring(from, to))) {
        return false;
      }
      from = to + 1;
    }
    return true;
  }

  private boolean dayOfMonth(String part) {
    if ("L".equals(part)) {
      lastDay = true;
      return true;
    }
    if (part.endsWith("W")) {
      return set(nearestWeekdays, CronField.DAYS.number(part.substring(0, part.length() - 1)));
    }
    return addTo(days, CronField.DAYS, part);
  }

  private boolean dayOfWeek(String part) {
    if ("L".equals(part)) {
      return set(weekdays, SATURDAY);
    }
    if (part.endsWith("L")) {
      return set(lastWeekdays, CronField.WEEKDAYS.number(part.substring(0, part.length() - 1)));
    }
    int hash = part.indexOf('#');
    if (hash >= 0) {
      nthWeekday = CronField.WEEKDAYS.number(part.substring(0, hash));
      nth = CronField.digits(part.substring(hash + 1));
      return nthWeekday > 0 && nth >= 1 && nth <= MOST_WEEKS;
    }
    return addTo(weekdays, CronField.WEEKDAYS, part);
  }

  private static boolean addTo(BitSet set, CronField field, String part) {
    var numbers = field.numbers(part);
    if (numbers.isPresent()) {
      set.or(numbers.get());
    }
    return numbers.isPresent();
  }

  private static boolean set(BitSet set, int number) {
    if (number > 0) {
      set.set(number);
    }
    return number > 0;
  }

  private boolean isNearestWeekday(int year, int month, int day, int last) {
    for (int meant = nearestWeekdays.nextSetBit(0);
        meant > 0 && meant <= last;
        meant = nearestWeekdays.nextSetBit(meant + 1)) {
      int weekday = Days.weekday(Days.since1970(year, month, meant));
      if (nearestWeekday(meant, weekday, last) == day) {
        return true;
      }
    }
    return false;
  }

  /// The day from Monday to Friday that is nearest and in the same month.
  private static int nearestWeekday(int day, int weekday, int last) {
    return switch (weekday) {
      case SATURDAY -> day == 1 ? 3 : day - 1;
      case SUNDAY -> day == last ? day - 2 : day + 1;
      default -> day;
    };
  }
}
