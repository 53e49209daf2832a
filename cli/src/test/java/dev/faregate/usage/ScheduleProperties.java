package dev.faregate.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.usage.Zones.Gap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ScheduleProperties {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theMonthsOfAYearAddUpToTheYear(
      @ForAll("crons") String fields,
      @ForAll("zones") ZoneId zone,
      @ForAll @IntRange(min = 2020, max = 2032) int year) {
    var cron = Cron.parse(fields).orElseThrow();
    var gaps = gaps(zone, year);
    long months = 0;
    for (int month = 1; month <= 12; month++) {
      months += cron.runs(year, month, gaps);
    }
    assertThat(cron.runs(year, gaps)).isEqualTo(months);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theDaysAreThoseOfTheCalendar(
      @ForAll("days") String days, @ForAll @IntRange(min = 2020, max = 2032) int year) {
    var fields = days.split(" ");
    var cron = new CronDays();
    assertThat(cron.read(fields[0], fields[1])).isTrue();
    var date = LocalDate.of(year, 1, 1);
    for (; date.getYear() == year; date = date.plusDays(1)) {
      assertThat(cron.contains(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))
          .as("%s", date)
          .isEqualTo(isDay(fields[0], fields[1], date));
    }
  }

  /// Walks through the month as a clock on the wall does, minute by minute.
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void countingAgreesWithWatchingTheClock(
      @ForAll("crons") String cron,
      @ForAll("zones") ZoneId zone,
      @ForAll @IntRange(min = 2020, max = 2032) int year,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    var calendar = YearMonth.of(year, month);
    var fields = cron.split(" ");
    var seen = new HashSet<LocalDateTime>();
    var end = calendar.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    for (var now = calendar.atDay(1).atStartOfDay(zone).toInstant();
        now.isBefore(end);
        now = now.plusSeconds(60)) {
      var wall = LocalDateTime.ofInstant(now, zone);
      if (runsAt(fields, wall)) {
        seen.add(wall);
      }
    }
    assertThat(
            Cron.parse(cron)
                .orElseThrow()
                .runs(calendar.getYear(), calendar.getMonthValue(), gaps(zone, year)))
        .isEqualTo(seen.size());
  }

  private static List<Gap> gaps(ZoneId zone, int year) {
    return new JavaZones().gaps(zone.getId(), year).orElseThrow();
  }

  /// A second reading of the expression, of one moment and with other means.
  private static boolean runsAt(String[] fields, LocalDateTime wall) {
    return listed(fields[0], wall.getMinute(), 0, 59)
        && listed(fields[1], wall.getHour(), 0, 23)
        && listed(fields[3], wall.getMonthValue(), 1, 12)
        && listed(fields[5], wall.getYear(), 1970, 2199)
        && isDay(fields[2], fields[4], wall.toLocalDate());
  }

  private static boolean isDay(String dayOfMonth, String dayOfWeek, LocalDate date) {
    int weekday = date.getDayOfWeek().getValue() % 7 + 1;
    return dayOfWeek.equals("?")
        ? dayOfMonth(dayOfMonth, date)
        : dayOfWeek(dayOfWeek, weekday, date);
  }

  private static boolean dayOfMonth(String field, LocalDate date) {
    if (field.equals("L")) {
      return date.plusDays(1).getDayOfMonth() == 1;
    }
    if (!field.endsWith("W")) {
      return listed(field, date.getDayOfMonth(), 1, 31);
    }
    int target = Integer.parseInt(field.substring(0, field.length() - 1));
    int best = 0;
    for (int day = 1; day <= date.lengthOfMonth(); day++) {
      boolean isWeekend = date.withDayOfMonth(day).getDayOfWeek().getValue() > 5;
      if (!isWeekend && (best == 0 || Math.abs(day - target) < Math.abs(best - target))) {
        best = day;
      }
    }
    return target <= date.lengthOfMonth() && date.getDayOfMonth() == best;
  }

  private static boolean dayOfWeek(String field, int weekday, LocalDate date) {
    if (field.endsWith("L")) {
      return field.equals(weekday + "L") && date.plusDays(7).getMonth() != date.getMonth();
    }
    if (field.contains("#")) {
      int nth = Integer.parseInt(field.substring(2));
      return field.startsWith(weekday + "#")
          && date.equals(date.with(TemporalAdjusters.dayOfWeekInMonth(nth, date.getDayOfWeek())));
    }
    return listed(field, weekday, 1, 7);
  }

  private static boolean listed(String field, int value, int least, int most) {
    for (var part : field.split(",")) {
      var step = part.split("/");
      var ends = step[0].equals("*") ? new String[] {"" + least, "" + most} : step[0].split("-");
      int from = Integer.parseInt(ends[0]);
      int to = ends.length > 1 ? Integer.parseInt(ends[1]) : step.length > 1 ? most : from;
      int by = step.length > 1 ? Integer.parseInt(step[1]) : 1;
      if (value >= from && value <= to && (value - from) % by == 0) {
        return true;
      }
    }
    return false;
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "UTC",
            "Europe/Berlin",
            "America/New_York",
            "Australia/Lord_Howe",
            "America/Santiago",
            "Africa/Cairo",
            "Asia/Kathmandu")
        .map(ZoneId::of);
  }

  @Provide
  Arbitrary<String> days() {
    return Arbitraries.oneOf(
        field(1, 31).map(day -> day + " ?"),
        Arbitraries.integers().between(1, 31).map(day -> day + "W ?"),
        Arbitraries.of("1W ?", "30W ?", "31W ?"),
        Arbitraries.just("L ?"),
        field(1, 7).map(day -> "? " + day),
        Arbitraries.integers().between(1, 7).map(day -> "? " + day + "L"),
        Combinators.combine(
                Arbitraries.integers().between(1, 7), Arbitraries.integers().between(1, 5))
            .as((day, nth) -> "? " + day + "#" + nth));
  }

  /// Most of them in most months and at night, when clocks are changed.
  @Provide
  Arbitrary<String> crons() {
    var days = Arbitraries.oneOf(Arbitraries.of("* ?", "? *"), days()).map(day -> day.split(" "));
    var hours = Arbitraries.oneOf(Arbitraries.of("*", "0-3", "*/2"), field(0, 23));
    var months = mostly("*", field(1, 12));
    var years = mostly("*", field(2020, 2032));
    return Combinators.combine(field(0, 59), hours, days, months, years)
        .as((m, h, d, month, y) -> String.join(" ", m, h, d[0], month, d[1], y));
  }

  private static Arbitrary<String> mostly(String usual, Arbitrary<String> other) {
    var unusual = Arbitraries.of(false, false, false, false, true);
    return Combinators.combine(unusual, other).as((is, text) -> is ? text : usual);
  }

  private static Arbitrary<String> field(int least, int most) {
    var number = Arbitraries.integers().between(least, most);
    var step = Arbitraries.integers().between(1, 20);
    var range =
        Combinators.combine(number, number).as((a, b) -> Math.min(a, b) + "-" + Math.max(a, b));
    return Arbitraries.oneOf(
        Arbitraries.just("*"),
        number.map(String::valueOf),
        range,
        step.map(by -> "*/" + by),
        Combinators.combine(number, step).as((from, by) -> from + "/" + by),
        Combinators.combine(number, range).as((one, other) -> one + "," + other));
  }
}
