package dev.faregate.report;

import dev.faregate.catalog.Limit;
import java.util.List;
import java.util.function.Predicate;

/// What `faregate limits` shows: the documented limits, what they accept, and where that is
/// written.
public final class LimitsPage {
  private LimitsPage() {}

  /// @param isRaised whether the account has a limit of its own, by name
  /// @param width columns of the terminal
  public static String write(
      List<Limit> limits, Predicate<String> isRaised, int width, Style style) {
    var page = new Page(width, style);
    var sources = new Sources();
    var table = new TextTable("limit", "accepted", "default", "raised", "source");
    for (var limit : limits) {
      row(table, limit, isRaised, sources.number(limit.provenance()));
    }
    table.write(page, 0);
    pairings(page, limits);
    sources.write(page);
    return page.text();
  }

  private static void row(TextTable table, Limit limit, Predicate<String> isRaised, String source) {
    switch (limit) {
      case Limit.Range range ->
          table.row(
              range.name(),
              range.words(),
              range.byDefault().isPresent() ? Long.toString(range.byDefault().getAsLong()) : "",
              raised(range, isRaised),
              source);
      case Limit.Choices choices ->
          table.row(
              choices.name(), String.join(", ", choices.values()), choices.byDefault(), "", source);
      case Limit.Figure figure ->
          table.row(figure.name(), figure.value() + unit(figure.unit()), "", "", source);
      case Limit.Pattern pattern -> table.row(pattern.name(), pattern.words(), "", "", source);
      case Limit.Relation relation ->
          table.row(
              relation.name(),
              relation.kind().word() + " " + String.join(", ", relation.properties()),
              "",
              "",
              source);
      case Limit.Pairing pairing ->
          table.row(pairing.name(), pairing.pairs().size() + " pairings, below", "", "", source);
    }
  }

  private static String raised(Limit.Range range, Predicate<String> isRaised) {
    if (isRaised.test(range.name())) {
      return "yours";
    }
    return range.adjustable() ? "on request" : "";
  }

  private static String unit(String unit) {
    return unit.isEmpty() ? "" : " " + unit;
  }

  private static void pairings(Page page, List<Limit> limits) {
    for (var limit : limits) {
      if (limit instanceof Limit.Pairing pairing) {
        page.gap();
        page.put(pairing.name(), Ink.STRONG).end();
        for (var pair : pairing.pairs().entrySet()) {
          var since = pairing.since().get(pair.getKey());
          var text = pair.getKey() + " with " + steps(pair.getValue());
          page.paragraph(since == null ? text : text + " (from " + since + ")", Ink.NORMAL, 2);
        }
      }
    }
  }

  /// `1024 to 4096 in steps of 1024` where the numbers are evenly spaced, else all of them.
  private static String steps(List<Long> numbers) {
    if (numbers.size() > 2) {
      long step = numbers.get(1) - numbers.get(0);
      if (isEven(numbers, step)) {
        return numbers.getFirst() + " to " + numbers.getLast() + " in steps of " + step;
      }
    }
    var all = new Listing(Integer.MAX_VALUE);
    for (var number : numbers) {
      all.add(Long.toString(number));
    }
    return all.text();
  }

  private static boolean isEven(List<Long> numbers, long step) {
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i) - numbers.get(i - 1) != step) {
        return false;
      }
    }
    return true;
  }
}
