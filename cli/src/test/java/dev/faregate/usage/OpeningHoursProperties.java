package dev.faregate.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Opening hours last from the first minute in which the clocks show their beginning, or more, to
/// the first in which they show their end, or more: found by looking at every minute.
class OpeningHoursProperties {
  private static final int DAY = 24 * 60;

  /// By whole hours, by half an hour, at midnight, and over a whole day.
  private static final List<String> ZONES =
      List.of(
          "Europe/Berlin",
          "America/New_York",
          "Australia/Lord_Howe",
          "America/Sao_Paulo",
          "Asia/Beirut",
          "Africa/Cairo",
          "Pacific/Apia",
          "Asia/Kathmandu",
          "UTC");

  @Property(tries = 200)
  void theyAreThoseOfTheClocks(
      @ForAll("zones") String zone,
      @ForAll @IntRange(min = 0, max = DAY - 1) int opens,
      @ForAll @IntRange(min = 1, max = DAY) int closes,
      @ForAll DayOfWeek day,
      @ForAll @IntRange(min = 1990, max = 2040) int year,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    int end = closes == opens ? closes + 1 : closes;
    var named = day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    var text = clock(opens) + "-" + clock(end) + " " + named + " " + zone;
    var calendar = YearMonth.of(year, month);
    var seconds =
        OpeningHours.of(text)
            .orElseThrow()
            .seconds(new Month(calendar + "", 1, Optional.of(calendar), year));
    assertThat(seconds.typical())
        .as(text + " in " + calendar)
        .isEqualTo(seconds(ZoneId.of(zone), opens, end, day, calendar));
  }

  /// The same around the moments at which clocks are changed.
  @Property(tries = 300)
  void alsoWhereClocksAreChanged(
      @ForAll("zones") String zone,
      @ForAll @IntRange(min = -120, max = 120) int before,
      @ForAll @IntRange(min = 1, max = 240) int lasting,
      @ForAll @IntRange(min = 1990, max = 2040) int year,
      @ForAll @IntRange(min = 0, max = 1) int skipped) {
    var next = ZoneId.of(zone).getRules().nextTransition(Instant.parse(year + "-01-01T00:00:00Z"));
    if (skipped == 1 && next != null) {
      next = ZoneId.of(zone).getRules().nextTransition(next.getInstant());
    }
    if (next == null) {
      return;
    }
    var from = next.getDateTimeBefore().plusMinutes(before);
    int opens = from.getHour() * 60 + from.getMinute();
    theyAreThoseOfTheClocks(
        zone,
        opens,
        (opens + lasting) % DAY == 0 ? DAY : (opens + lasting) % DAY,
        from.getDayOfWeek(),
        from.getYear(),
        from.getMonthValue());
  }

  private static long seconds(
      ZoneId zone, int opens, int closes, DayOfWeek weekday, YearMonth month) {
    var from = first(zone, month.atDay(1).atStartOfDay());
    var until = first(zone, month.plusMonths(1).atDay(1).atStartOfDay());
    long seconds = 0;
    for (var day = month.atDay(1).minusDays(1);
        !day.isAfter(month.atEndOfMonth());
        day = day.plusDays(1)) {
      if (day.getDayOfWeek() == weekday) {
        var opened = first(zone, at(day, opens));
        var closed = first(zone, at(closes > opens ? day : day.plusDays(1), closes));
        opened = opened.isBefore(from) ? from : opened;
        closed = closed.isAfter(until) ? until : closed;
        seconds += Math.max(0, Duration.between(opened, closed).toSeconds());
      }
    }
    return seconds;
  }

  private static LocalDateTime at(LocalDate day, int minute) {
    return day.atStartOfDay().plusMinutes(minute);
  }

  private static Instant first(ZoneId zone, LocalDateTime time) {
    var instant = time.minusHours(16).toInstant(ZoneOffset.UTC);
    while (LocalDateTime.ofInstant(instant, zone).isBefore(time)) {
      instant = instant.plusSeconds(60);
    }
    return instant;
  }

  private static String clock(int minute) {
    return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
  }

  @Provide
  Arbitrary<String> zones() {
    return Arbitraries.of(ZONES);
  }
}
