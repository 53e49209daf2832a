package dev.faregate.report;

import java.util.List;

/// What each of several months costs, and all of them together.
final class MonthTable {
  private static final int INDENT = 2;

  private MonthTable() {}

  static void write(Page page, List<MonthCosts> months) {
    page.gap();
    page.at(INDENT).put("Month by month", Ink.STRONG).end();
    int label = 0;
    int amount = 0;
    var sum = MonthCosts.sum(months);
    for (var month : months) {
      label = Math.max(label, month.label().length());
      amount = Math.max(amount, amount(month).length());
    }
    label = Math.max(label, sum.label().length());
    amount = Math.max(amount, amount(sum).length());
    int end = 2 * INDENT + label + 2 + amount;
    for (var month : months) {
      line(page, month, Ink.NORMAL, 2 * INDENT, end);
    }
    line(page, sum, Ink.STRONG, 2 * INDENT, end);
  }

  private static void line(Page page, MonthCosts month, Ink ink, int indent, int end) {
    page.at(indent).put(month.label(), ink).right(amount(month), ink, end);
    if (month.low().isPresent() && month.high().isPresent()) {
      var range = Money.dollars(month.low().get()) + " to " + Money.dollars(month.high().get());
      page.put("  " + range, Ink.FAINT);
    }
    page.end();
  }

  private static String amount(MonthCosts month) {
    return (month.isAtLeast() ? "at least " : "") + Money.dollars(month.total());
  }
}
