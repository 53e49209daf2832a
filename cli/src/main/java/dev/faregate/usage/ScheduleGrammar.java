package dev.faregate.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/// Whether AWS accepts a schedule expression: `rate(5 minutes)`, `cron(0 12 * * ? *)`,
/// `at(2026-12-24T18:00:00)`.
///
/// A rule of EventBridge wants `1 minute` but `5 minutes` and has no `at`; Scheduler takes either
/// spelling.
public final class ScheduleGrammar {
  private static final String AT = "dddd-dd-ddTdd:dd:dd";

  private ScheduleGrammar() {}

  /// What is wrong, in words that name what AWS accepts; empty if nothing is.
  public static Optional<String> fault(String expression, boolean ofScheduler) {
    var text = expression.strip();
    int open = text.indexOf('(');
    var kind = open < 0 || !text.endsWith(")") ? "" : text.substring(0, open);
    var inside = kind.isEmpty() ? "" : text.substring(open + 1, text.length() - 1).strip();
    return switch (kind) {
      case "rate" -> rate(inside, ofScheduler);
      case "cron" -> cron(inside);
      case "at" ->
          ofScheduler ? at(inside) : Optional.of("a rule has no at(…); EventBridge Scheduler has");
      default ->
          Optional.of(
              ofScheduler
                  ? "Scheduler accepts rate(…), cron(…) and at(…)"
                  : "EventBridge accepts rate(…) and cron(…)");
    };
  }

  private static Optional<String> rate(String inside, boolean ofScheduler) {
    int space = inside.indexOf(' ');
    var number = space < 0 ? inside : inside.substring(0, space);
    var unit = space < 0 ? "" : inside.substring(space).strip();
    if (!isWhole(number)) {
      return Optional.of("a rate is a whole number of minutes, hours or days: rate(5 minutes)");
    }
    boolean isPlural = unit.endsWith("s");
    var one = isPlural ? unit.substring(0, unit.length() - 1) : unit;
    if (!one.equals("minute") && !one.equals("hour") && !one.equals("day")) {
      return Optional.of("a rate counts minutes, hours or days");
    }
    if (!ofScheduler && number.equals("1") == isPlural) {
      return Optional.of("write " + number + " " + one + (isPlural ? "" : "s"));
    }
    return Optional.empty();
  }

  /// Above zero.
  private static boolean isWhole(String number) {
    boolean isPositive = false;
    for (int i = 0; i < number.length(); i++) {
      char digit = number.charAt(i);
      if (digit < '0' || digit > '9') {
        return false;
      }
      isPositive |= digit != '0';
    }
    return isPositive;
  }

  private static Optional<String> cron(String inside) {
    var fields = fields(inside);
    if (fields.size() != 6) {
      return Optional.of(
          "cron has six fields, minute hour day-of-month month day-of-week year, not "
              + fields.size());
    }
    if (fields.get(2).equals("?") == fields.get(4).equals("?")) {
      return Optional.of("of day-of-month and day-of-week exactly one is ?");
    }
    // L-3 and LW are Quartz's; whether AWS takes them nobody says. It does not look at the year.
    boolean isObscure = fields.get(2).startsWith("L") && fields.get(2).length() > 1;
    fields.set(5, "*");
    return isObscure || Cron.parse(String.join(" ", fields)).isPresent()
        ? Optional.empty()
        : Optional.of("a field is out of its range: cron(0 12 ? * MON-FRI *)");
  }

  /// What white space parts, without a regular expression's classes at start-up.
  private static List<String> fields(String inside) {
    var fields = new ArrayList<String>(6);
    var words = new StringTokenizer(inside);
    while (words.hasMoreTokens()) {
      fields.add(words.nextToken());
    }
    return fields;
  }

  private static Optional<String> at(String inside) {
    boolean isTime = inside.length() == AT.length();
    for (int i = 0; isTime && i < AT.length(); i++) {
      boolean isDigit = inside.charAt(i) >= '0' && inside.charAt(i) <= '9';
      isTime = AT.charAt(i) == 'd' ? isDigit : inside.charAt(i) == AT.charAt(i);
    }
    return isTime ? Optional.empty() : Optional.of("a time is written at(2026-12-24T18:00:00)");
  }
}
