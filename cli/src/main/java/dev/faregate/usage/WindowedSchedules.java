package dev.faregate.usage;

import java.time.Duration;
import java.time.ZoneId;

/// How often a schedule runs in the month that has a StartDate or an EndDate.
final class WindowedSchedules {
  private WindowedSchedules() {}

  /// @param always the runs of a schedule without such dates
  static Setting runs(
      Setting always, String expression, String timezone, ScheduleWindow window, Month month) {
    if (month.calendar().isEmpty()) {
      return new Setting(
          always.low(),
          always.typical(),
          always.high(),
          Basis.ASSUMED,
          always.why() + ", as if it ran all month");
    }
    var calendar = ScheduleWindow.of(month.calendar().get());
    if (window.covers(calendar)) {
      return always;
    }
    var both = window.and(calendar);
    var why = always.why() + ", between its dates";
    if (both.isEmpty()) {
      return Setting.exact(0, why);
    }
    if (expression.startsWith("rate(")) {
      // As many as its part of the month has.
      long part = Duration.between(both.from(), both.until()).toSeconds();
      long whole = 2 * month.seconds();
      return Setting.exact((2 * always.typical() * part + month.seconds()) / whole, why);
    }
    return expression.startsWith("cron(")
        ? Setting.exact(runs(expression, timezone, both, month), why)
        : always;
  }

  private static long runs(String expression, String timezone, ScheduleWindow window, Month month) {
    var fields = expression.substring(expression.indexOf('(') + 1, expression.lastIndexOf(')'));
    var zone = ZoneId.of(timezone.isBlank() ? "UTC" : timezone.strip());
    var cron = Cron.parse(fields).orElseThrow();
    long runs = 0;
    for (int offset = -1; offset <= 1; offset++) { // clocks ahead of UTC begin a month earlier
      for (var moment :
          CronTimes.of(cron, month.calendar().orElseThrow().plusMonths(offset), zone)) {
        runs += window.contains(moment) ? 1 : 0;
      }
    }
    return runs;
  }
}
