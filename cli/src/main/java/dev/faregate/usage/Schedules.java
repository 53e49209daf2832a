package dev.faregate.usage;

import dev.faregate.usage.Zones.Gap;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// How often a schedule of EventBridge runs in the month: `rate(5 minutes)`, `cron(0 12 * * ? *)`,
/// `at(2026-12-24T18:00:00)`.
public final class Schedules {
  private static final long HOURS_OF_365_DAYS = 8760;
  private static final int QUOTED = 60;

  private Schedules() {}

  /// The same of a schedule that runs only between two dates.
  ///
  /// @param from as `2026-12-10T00:00:00Z`; empty for none
  /// @param until the first moment after the last run; empty for none
  public static Setting runs(
      String expression, String timezone, String from, String until, Month month) {
    var always = runs(expression, timezone, month);
    if (always.isUnknown() || from.isEmpty() && until.isEmpty()) {
      return always;
    }
    var window = ScheduleWindow.parse(from, until);
    return window instanceof Parsed.Good<ScheduleWindow>(var dates)
        ? WindowedSchedules.runs(always, expression.strip(), timezone, dates, month)
        : Setting.unknown(((Parsed.Wrong<ScheduleWindow>) window).message());
  }

  /// @param timezone as `Europe/Berlin`; empty for UTC
  public static Setting runs(String expression, String timezone, Month month) {
    var text = expression.strip();
    int open = text.indexOf('(');
    if (open < 0 || !text.endsWith(")")) {
      return unknown(text, "AWS accepts rate(…), cron(…) and at(…)");
    }
    var inside = text.substring(open + 1, text.length() - 1).strip();
    return switch (text.substring(0, open)) {
      case "rate" -> rate(text, inside, month);
      case "cron" -> cron(text, inside, timezone, month);
      case "at" -> at(text, inside, month);
      default -> unknown(text, "AWS accepts rate(…), cron(…) and at(…)");
    };
  }

  private static Setting rate(String text, String inside, Month month) {
    int space = inside.indexOf(' ');
    int value = space < 0 ? -1 : CronField.digits(inside.substring(0, space));
    int seconds = space < 0 ? -1 : seconds(inside.substring(space).strip());
    if (value < 1 || seconds < 1) {
      return unknown(text, "AWS accepts a whole number of minutes, hours or days: rate(5 minutes)");
    }
    long interval = (long) value * seconds;
    return Setting.exact((2 * month.seconds() + interval) / (2 * interval), quoted(text));
  }

  private static int seconds(String unit) {
    return switch (unit) {
      case "minute", "minutes" -> 60;
      case "hour", "hours" -> 3600;
      case "day", "days" -> 86_400;
      default -> -1;
    };
  }

  private static Setting cron(String text, String inside, String timezone, Month month) {
    var cron = Cron.parse(inside);
    if (cron.isEmpty()) {
      return unknown(
          text,
          "AWS accepts six fields, minute hour day-of-month month day-of-week year, of which one of"
              + " the days is ?: cron(0 12 * * ? *)");
    }
    var gaps = gaps(timezone.strip(), month);
    if (gaps.isEmpty()) {
      return Setting.unknown(
          "\""
              + quoted(timezone)
              + "\" is no time zone AWS accepts; it has names as Europe/Berlin");
    }
    if (month.calendar().isPresent()) {
      var calendar = month.calendar().get();
      long runs = cron.get().runs(calendar.getYear(), calendar.getMonthValue(), gaps.get());
      return Setting.exact(runs, quoted(text));
    }
    long inYear = cron.get().runs(month.year(), gaps.get());
    long runs = (2 * inYear * month.hours() + HOURS_OF_365_DAYS) / (2 * HOURS_OF_365_DAYS);
    return Setting.assumed(
        runs,
        quoted(text) + ", " + share(month) + " of its " + inYear + " runs in " + month.year());
  }

  /// What part of a year a month that is no calendar month is.
  static String share(Month month) {
    if (month.hours() * 12 == HOURS_OF_365_DAYS) {
      return "a twelfth";
    }
    return month.hours() % 24 == 0
        ? month.hours() / 24 + "/365"
        : month.hours() + "/" + HOURS_OF_365_DAYS;
  }

  /// Looked up only where it is needed: the rules of the time zones take long to load.
  private static Optional<List<Gap>> gaps(String timezone, Month month) {
    if (timezone.isEmpty() || "UTC".equals(timezone)) {
      return Optional.of(List.of());
    }
    int year = month.calendar().isPresent() ? month.calendar().get().getYear() : month.year();
    return month.zones().gaps(timezone, year);
  }

  /// Runs once. A month that is no calendar month is taken to be the one in which it does.
  private static Setting at(String text, String inside, Month month) {
    var when = month(inside);
    if (when.isEmpty()) {
      return unknown(text, "AWS accepts at(2026-12-24T18:00:00)");
    }
    if (month.calendar().isEmpty()) {
      return Setting.assumed(1, quoted(text) + " falls into the month");
    }
    return Setting.exact(month.calendar().get().equals(when.get()) ? 1 : 0, quoted(text));
  }

  /// The month of `2026-12-24T18:00:00`, if it is such a time.
  private static Optional<YearMonth> month(String time) {
    if (!hasForm(time, "dddd-dd-ddTdd:dd:dd")) {
      return Optional.empty();
    }
    int month = CronField.digits(time.substring(5, 7));
    int day = CronField.digits(time.substring(8, 10));
    boolean isTime =
        CronField.digits(time.substring(11, 13)) <= 23
            && CronField.digits(time.substring(14, 16)) <= 59
            && CronField.digits(time.substring(17)) <= 59;
    if (month < 1 || month > 12 || !isTime) {
      return Optional.empty();
    }
    var when = YearMonth.of(CronField.digits(time.substring(0, 4)), month);
    return when.isValidDay(day) ? Optional.of(when) : Optional.empty();
  }

  /// Whether the text is `form` with a digit for each `d`.
  private static boolean hasForm(String text, String form) {
    if (text.length() != form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      boolean isDigit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
      if (form.charAt(i) == 'd' ? !isDigit : text.charAt(i) != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static Setting unknown(String text, String accepted) {
    return Setting.unknown("\"" + quoted(text) + "\" is no schedule; " + accepted);
  }

  private static String quoted(String text) {
    return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
  }
}
