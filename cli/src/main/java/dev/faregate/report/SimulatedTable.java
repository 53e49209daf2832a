package dev.faregate.report;

import dev.faregate.report.Simulated.Bar;

/// A simulation for people: percentiles, the spread drawn, the chances of overrun, and what moves
/// the cost.
final class SimulatedTable {
  private static final int INDENT = 2;
  private static final int WIDEST = 76;
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  private final Page page;
  private final Report report;
  private final Simulated simulated;

  private SimulatedTable(Page page, Report report, Simulated simulated) {
    this.page = page;
    this.report = report;
    this.simulated = simulated;
  }

  static void write(Page page, Report report, Simulated simulated) {
    new SimulatedTable(page, report, simulated).write();
  }

  private void write() {
    if (simulated.scenarios() == 0) {
      page.paragraph(SimulatedText.nothingUncertain(report, simulated), Ink.STRONG, 0);
    } else {
      page.paragraph(SimulatedText.about(simulated), Ink.NORMAL, 0);
    }
    percentiles();
    bars();
    ranges();
    overruns();
    movers();
  }

  private void percentiles() {
    if (simulated.scenarios() == 0) {
      return;
    }
    page.gap();
    var least = report.isAtLeast() ? "at least " : "";
    int width = 0;
    for (var one : simulated.percentiles()) {
      width = Math.max(width, DisplayWidth.of(least + Money.dollars(one.amount())));
    }
    int end = 2 * INDENT + 4 + 2 + width;
    for (var one : simulated.percentiles()) {
      page.at(INDENT).put(one.name(), Ink.STRONG);
      page.right(least + Money.dollars(one.amount()), Ink.STRONG, end);
      page.put("  " + SimulatedText.between(simulated, one), Ink.FAINT).end();
    }
    var mean = simulated.mean();
    page.at(INDENT).put("mean");
    page.right(least + EstimateText.dollars(mean.value()), Ink.NORMAL, end);
    page.put("  estimate " + EstimateText.error(mean.error()), Ink.FAINT).end();
  }

  private void bars() {
    if (simulated.bars().isEmpty()) {
      return;
    }
    page.gap();
    int label = 0;
    long most = 1;
    for (var bar : simulated.bars()) {
      label = Math.max(label, DisplayWidth.of(EstimateText.dollars(bar.from())));
      most = Math.max(most, bar.scenarios());
    }
    int room = Math.min(page.width(), WIDEST) - 2 * INDENT - label - 10;
    for (var bar : simulated.bars()) {
      page.right(EstimateText.dollars(bar.from()), Ink.FAINT, INDENT + label);
      page.at(INDENT + label + 1).put(drawn(bar, most, room));
      page.put(" " + share(bar), Ink.FAINT).end();
    }
  }

  private String share(Bar bar) {
    double share = (double) bar.scenarios() / simulated.scenarios();
    return bar.scenarios() > 0 && share < 0.001 ? "<0.1%" : EstimateText.percent(share, 0.001);
  }

  /// To an eighth of a character.
  private static String drawn(Bar bar, long most, int room) {
    long eighths = Math.ceilDiv(bar.scenarios() * room * 8, most);
    var text = "█".repeat((int) (eighths / 8));
    return eighths % 8 == 0 ? text : text + EIGHTHS.charAt((int) (eighths % 8));
  }

  private void ranges() {
    if (simulated.ranges().isEmpty()) {
      return;
    }
    page.gap();
    page.put("Month by month", Ink.STRONG).put("  estimate", Ink.FAINT).end();
    var table = new TextTable("", "P10", "P50", "P90");
    for (var one : simulated.ranges()) {
      table.row(
          one.name(),
          EstimateText.dollars(one.low()),
          EstimateText.dollars(one.typical()),
          EstimateText.dollars(one.high()));
    }
    table.write(page, INDENT);
  }

  private void overruns() {
    if (simulated.overruns().isEmpty()) {
      return;
    }
    page.gap();
    page.put(SimulatedText.chances(simulated), Ink.STRONG).put("  estimate", Ink.FAINT).end();
    for (var one : simulated.overruns()) {
      page.at(INDENT).put(one.budget());
      page.put("  " + Money.dollars(one.limit()), Ink.FAINT);
      if (!one.scope().isEmpty()) {
        page.put(" · " + one.scope(), Ink.FAINT);
      }
      page.end();
      page.wrapped(SimulatedText.says(one), Ink.NORMAL, 2 * INDENT, page.width()).end();
    }
  }

  private void movers() {
    if (simulated.movers().isEmpty()) {
      return;
    }
    page.gap();
    page.put("What moves it", Ink.STRONG);
    page.put("  part of the variance, estimate ± standard error", Ink.FAINT).end();
    var table = new TextTable("", "alone", "in all", "");
    for (var one : simulated.movers()) {
      table.row(
          one.name(), EstimateText.part(one.alone()), EstimateText.part(one.total()), one.range());
    }
    table.write(page, INDENT);
  }
}
