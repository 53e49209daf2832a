package dev.faregate.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
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
    long months = 0;
    for (int month = 1; month <= 12; month++) {
      months += cron.runs(YearMonth.of(year, month), zone);
    }
    assertThat(cron.runs(year, zone)).isEqualTo(months);
  }

  /// Walks through the month as a clock on the wall does, minute by minute.
  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void countingAgreesWithWatchingTheClock(
      @ForAll("crons") String fields,
      @ForAll("zones") ZoneId zone,
      @ForAll @IntRange(min = 2020, max = 2032) int year,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    var calendar = YearMonth.of(year, month);
    var seen = new HashSet<LocalDateTime>();
    var end = calendar.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    for (var now = calendar.atDay(1).atStartOfDay(zone).toInstant();
        now.isBefore(end);
        now = now.plusSeconds(60)) {
      var wall = LocalDateTime.ofInstant(now, zone);
      if (runsAt(fields.split(" "), wall)) {
        seen.add(wall);
      }
    }
    assertThat(Cron.parse(fields).orElseThrow().runs(calendar, zone)).isEqualTo(seen.size());
  }

  /// A second reading of the expression, of one moment and with other means.
  private static boolean runsAt(String[] fields, LocalDateTime wall) {
    int weekday = wall.getDayOfWeek().getValue() % 7 + 1;
    return listed(fields[0], wall.getMinute(), 0, 59)
        && listed(fields[1], wall.getHour(), 0, 23)
        && listed(fields[3], wall.getMonthValue(), 1, 12)
        && listed(fields[5], wall.getYear(), 1970, 2199)
        && (fields[4].equals("?")
            ? dayOfMonth(fields[2], wall)
            : dayOfWeek(fields[4], weekday, wall));
  }

  private static boolean dayOfMonth(String field, LocalDateTime wall) {
    if (field.equals("L")) {
      return wall.plusDays(1).getDayOfMonth() == 1;
    }
    if (!field.endsWith("W")) {
      return listed(field, wall.getDayOfMonth(), 1, 31);
    }
    int target = Integer.parseInt(field.substring(0, field.length() - 1));
    int best = 0;
    for (int day = 1; day <= wall.toLocalDate().lengthOfMonth(); day++) {
      boolean isWeekend = wall.withDayOfMonth(day).getDayOfWeek().getValue() > 5;
      if (!isWeekend && (best == 0 || Math.abs(day - target) < Math.abs(best - target))) {
        best = day;
      }
    }
    return target <= wall.toLocalDate().lengthOfMonth() && wall.getDayOfMonth() == best;
  }

  private static boolean dayOfWeek(String field, int weekday, LocalDateTime wall) {
    if (field.endsWith("L")) {
      return field.equals(weekday + "L") && wall.plusDays(7).getMonth() != wall.getMonth();
    }
    if (field.contains("#")) {
      int nth = Integer.parseInt(field.substring(2));
      var date = wall.toLocalDate();
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
  Arbitrary<String> crons() {
    var days =
        Arbitraries.oneOf(
            field(1, 31).map(day -> day + " %s ?"),
            Arbitraries.integers().between(1, 31).map(day -> day + "W %s ?"),
            Arbitraries.just("L %s ?"),
            field(1, 7).map(day -> "? %s " + day),
            Arbitraries.integers().between(1, 7).map(day -> "? %s " + day + "L"),
            Combinators.combine(
                    Arbitraries.integers().between(1, 7), Arbitraries.integers().between(1, 5))
                .as((day, nth) -> "? %s " + day + "#" + nth));
    var years = Arbitraries.oneOf(Arbitraries.just("*"), field(2020, 2032));
    return Combinators.combine(field(0, 59), field(0, 23), days, field(1, 12), years)
        .as((m, h, d, month, y) -> m + " " + h + " " + d.formatted(month) + " " + y);
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
