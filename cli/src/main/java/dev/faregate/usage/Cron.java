package dev.faregate.usage;

import dev.faregate.usage.Zones.Gap;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// An AWS cron expression of six fields: when something runs, by the clocks of a time zone.
///
/// Where clocks jump ahead, AWS skips the runs that would fall into the gap; where they go back, it
/// runs once (https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html).
final class Cron {
  private static final int FIELDS = 6;

  private final BitSet minutes;
  private final BitSet hours;
  private final BitSet months;
  private final BitSet years;
  private final CronDays days;

  private Cron(BitSet minutes, BitSet hours, CronDays days, BitSet months, BitSet years) {
    this.minutes = minutes;
    this.hours = hours;
    this.days = days;
    this.months = months;
    this.years = years;
  }

  /// Empty if AWS would not accept it.
  ///
  /// @param fields what stands between the parentheses of `cron(…)`
  static Optional<Cron> parse(String fields) {
    var parts = words(fields);
    if (parts.size() != FIELDS) {
      return Optional.empty();
    }
    var minutes = CronField.MINUTES.numbers(parts.get(0));
    var hours = CronField.HOURS.numbers(parts.get(1));
    var months = CronField.MONTHS.numbers(parts.get(3));
    var years = CronField.YEARS.numbers(parts.get(5));
    var days = new CronDays();
    return days.read(parts.get(2), parts.get(4))
            && minutes.isPresent()
            && hours.isPresent()
            && months.isPresent()
            && years.isPresent()
        ? Optional.of(new Cron(minutes.get(), hours.get(), days, months.get(), years.get()))
        : Optional.empty();
  }

  /// @param gaps of the year
  long runs(int year, List<Gap> gaps) {
    long runs = 0;
    for (int month = 1; month <= 12; month++) {
      runs += runs(year, month, gaps);
    }
    return runs;
  }

  /// @param gaps of the year
  long runs(int year, int month, List<Gap> gaps) {
    if (!months.get(month) || !years.get(year)) {
      return 0;
    }
    long runDays = 0;
    int last = Days.ofMonth(year, month);
    for (int day = 1; day <= last; day++) {
      if (days.contains(year, month, day)) {
        runDays++;
      }
    }
    long runs = runDays * minutes.cardinality() * hours.cardinality();
    for (var gap : gaps) {
      runs -= skipped(gap, year, month);
    }
    return runs;
  }

  /// When it runs in the month, by the clock on the wall, in order.
  List<LocalDateTime> times(YearMonth month) {
    var times = new ArrayList<LocalDateTime>();
    boolean runs = months.get(month.getMonthValue()) && years.get(month.getYear());
    for (int day = 1; runs && day <= month.lengthOfMonth(); day++) {
      if (days.contains(month.getYear(), month.getMonthValue(), day)) {
        for (int hour = hours.nextSetBit(0); hour >= 0; hour = hours.nextSetBit(hour + 1)) {
          for (int m = minutes.nextSetBit(0); m >= 0; m = minutes.nextSetBit(m + 1)) {
            times.add(month.atDay(day).atTime(hour, m));
          }
        }
      }
    }
    return times;
  }

  /// Runs of the month that fall into times which the clocks jump over.
  private long skipped(Gap gap, int year, int month) {
    long skipped = 0;
    var minute = gap.from();
    if (minute.getSecond() > 0) {
      minute = minute.withSecond(0).plusMinutes(1);
    }
    while (minute.isBefore(gap.until())) {
      if (minute.getMonthValue() == month && minute.getYear() == year && runsAt(minute)) {
        skipped++;
      }
      minute = minute.plusMinutes(1);
    }
    return skipped;
  }

  private boolean runsAt(LocalDateTime minute) {
    return minutes.get(minute.getMinute())
        && hours.get(minute.getHour())
        && days.contains(minute.getYear(), minute.getMonthValue(), minute.getDayOfMonth());
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>(FIELDS);
    int from = 0;
    for (int i = 0; i <= text.length() && words.size() <= FIELDS; i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i > from) {
          words.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }
}
