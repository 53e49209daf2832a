package dev.faregate.usage;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Hours of the week by the clocks of a time zone: `08:00-18:00 Mon-Fri Europe/Berlin`. Without
/// days it means every day, without a zone UTC; a span that ends before it begins ends the next
/// day.
///
/// @param opens with `closes` minutes of the day
/// @param days on which it opens, Monday is 0
record OpeningHours(int opens, int closes, BitSet days, ZoneId zone) {
  private static final List<String> NAMES =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final int DAY = 24 * 60;
  private static final long SECONDS_OF_365_DAYS = 365L * 24 * 3600;

  /// Empty if it is not written so.
  static Optional<OpeningHours> of(String text) {
    var words = text.strip().split("\\s+", -1);
    var span = words[0].split("-", -1);
    if (span.length != 2 || words.length > 3) {
      return Optional.empty();
    }
    int opens = minutes(span[0]);
    int closes = minutes(span[1]);
    boolean hasDays = words.length > 1 && isDay(words[1]);
    var days = days(hasDays ? words[1] : "mon-sun");
    int left = words.length - (hasDays ? 2 : 1);
    var zone = zone(left == 0 ? "UTC" : words[words.length - 1]);
    return opens < 0
            || opens == DAY
            || closes < 0
            || opens == closes
            || left > 1
            || days.isEmpty()
            || zone.isEmpty()
        ? Optional.empty()
        : Optional.of(new OpeningHours(opens, closes, days.get(), zone.get()));
  }

  /// How many seconds of the month that is: exactly those of a calendar month, with the hours its
  /// clocks skip or repeat, else its part of the year's.
  Figure seconds(Month month) {
    if (month.calendar().isPresent()) {
      var first = month.calendar().get().atDay(1);
      long seconds = seconds(first, first.plusMonths(1));
      return new Figure(seconds, seconds, seconds);
    }
    var first = LocalDate.of(month.year(), 1, 1);
    long inYear = seconds(first, first.plusYears(1));
    long share =
        Math.floorDiv(
            2 * inYear * month.hours() * 3600 + SECONDS_OF_365_DAYS, 2 * SECONDS_OF_365_DAYS);
    var assumed = Schedules.share(month) + " of its " + inYear / 3600 + " hours in " + month.year();
    return new Figure(share, share, share, assumed);
  }

  private long seconds(LocalDate first, LocalDate end) {
    var from = first.atStartOfDay(zone);
    var until = end.atStartOfDay(zone);
    long seconds = 0;
    for (var day = first.minusDays(1); day.isBefore(end); day = day.plusDays(1)) {
      if (days.get(day.getDayOfWeek().getValue() - 1)) {
        var opened = later(at(day, opens), from);
        var closed = earlier(at(closes > opens ? day : day.plusDays(1), closes), until);
        seconds += Math.max(0, Duration.between(opened, closed).toSeconds());
      }
    }
    return seconds;
  }

  /// When the clocks first show that time or a later one: a time that they skip is the moment at
  /// which they do.
  private ZonedDateTime at(LocalDate day, int minute) {
    if (minute == DAY) {
      return day.plusDays(1).atStartOfDay(zone);
    }
    var time = day.atTime(minute / 60, minute % 60);
    var rules = zone.getRules();
    return rules.getValidOffsets(time).isEmpty()
        ? rules.getTransition(time).getInstant().atZone(zone)
        : time.atZone(zone);
  }

  private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  private static ZonedDateTime earlier(ZonedDateTime one, ZonedDateTime other) {
    return one.isBefore(other) ? one : other;
  }

  /// Of `08:00`, up to `24:00`; else -1.
  private static int minutes(String time) {
    int colon = time.indexOf(':');
    if (colon < 1 || colon > 2 || time.length() != colon + 3) {
      return -1;
    }
    int hour = CronField.digits(time.substring(0, colon));
    int minute = CronField.digits(time.substring(colon + 1));
    boolean isTime = hour >= 0 && minute >= 0 && minute < 60 && hour * 60 + minute <= DAY;
    return isTime ? hour * 60 + minute : -1;
  }

  private static boolean isDay(String word) {
    return word.length() >= 3
        && NAMES.contains(lower(word.substring(0, 3)))
        && word.indexOf('/') < 0;
  }

  /// Of `Mon-Fri` or `Mon,Wed,Sat-Sun`.
  private static Optional<BitSet> days(String text) {
    var days = new BitSet(NAMES.size());
    for (var part : lower(text).split(",", -1)) {
      var ends = part.split("-", -1);
      int from = NAMES.indexOf(ends[0]);
      int to = NAMES.indexOf(ends[ends.length - 1]);
      if (from < 0 || to < 0 || ends.length > 2) {
        return Optional.empty();
      }
      for (int i = from; ; i = (i + 1) % NAMES.size()) {
        days.set(i);
        if (i == to) {
          break;
        }
      }
    }
    return Optional.of(days);
  }

  private static String lower(String text) {
    return text.toLowerCase(java.util.Locale.ROOT);
  }

  private static Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
