package dev.faregate.report;

import dev.faregate.billing.Ratio;

/// A simulation in the page: percentiles, the spread drawn, chances, and what moves the cost.
final class SimulatedHtml {
  private static final Ratio WHOLE = Ratio.of(100);

  private final HtmlWriter html;
  private final HtmlBars bars;
  private final Report report;
  private final Simulated simulated;

  SimulatedHtml(HtmlWriter html, HtmlBars bars, Report report, Simulated simulated) {
    this.html = html;
    this.bars = bars;
    this.report = report;
    this.simulated = simulated;
  }

  void write() {
    html.open("section").text("h2", what());
    if (simulated.scenarios() == 0) {
      html.text("p", SimulatedText.nothingUncertain(report, simulated));
    } else {
      html.text("p", SimulatedText.about(simulated));
      percentiles();
      spread();
      ranges();
    }
    html.close();
    overruns();
    movers();
  }

  private String what() {
    return simulated.months() == 1
        ? "The range of a month's cost"
        : "The range of what " + simulated.months() + " months cost";
  }

  private void head(String... names) {
    html.open("table", "class", "shares meters").open("thead").open("tr");
    html.text("th", names[0], "scope", "col");
    html.text("th", "", "scope", "col", "class", "drawn", "aria-label", "Drawn");
    for (int i = 1; i < names.length; i++) {
      html.text("th", names[i], "scope", "col", "class", "amount");
    }
    html.close().close().open("tbody");
  }

  private void row(String name, String small, HtmlScale scale, Ratio drawn, String... amounts) {
    html.open("tr").open("th", "scope", "row").text("span", name, "class", "name");
    html.text("small", small).close().open("td", "class", "drawn");
    bars.single(scale, drawn, "ink1");
    html.close();
    for (var amount : amounts) {
      html.text("td", amount, "class", "amount");
    }
    html.close();
  }

  private void percentiles() {
    var least = report.isAtLeast() ? "at least " : "";
    var scale = new HtmlScale(simulated.percentiles().getLast().amount());
    head("", simulated.months() == 1 ? "A month" : simulated.months() + " months");
    for (var one : simulated.percentiles()) {
      var says = SimulatedText.between(simulated, one);
      row(one.name(), says, scale, one.amount(), least + Money.dollars(one.amount()));
    }
    var mean = simulated.mean();
    var amount = EstimateText.amount(mean.value());
    var error = "estimate " + EstimateText.error(mean.error());
    row("mean", error, scale, amount, least + EstimateText.dollars(mean.value()));
    html.close().close();
  }

  private void spread() {
    long most = 1;
    for (var bar : simulated.bars()) {
      most = Math.max(most, bar.scenarios());
    }
    var scale = new HtmlScale(Ratio.of(most));
    head("Costs from", simulated.months() == 1 ? "Of the months" : "Of the scenarios");
    for (var bar : simulated.bars()) {
      double share = (double) bar.scenarios() / simulated.scenarios();
      row(
          EstimateText.dollars(bar.from()),
          "to " + EstimateText.dollars(bar.to()),
          scale,
          Ratio.of(bar.scenarios()),
          EstimateText.percent(share, 0.001));
    }
    html.close().close();
  }

  private void ranges() {
    if (simulated.ranges().isEmpty()) {
      return;
    }
    double most = 0;
    for (var one : simulated.ranges()) {
      most = Math.max(most, one.high());
    }
    var scale = new HtmlScale(EstimateText.amount(most));
    head("Month by month (estimate)", "P10", "P50", "P90");
    for (var one : simulated.ranges()) {
      row(
          one.name(),
          "",
          scale,
          EstimateText.amount(one.typical()),
          EstimateText.dollars(one.low()),
          EstimateText.dollars(one.typical()),
          EstimateText.dollars(one.high()));
    }
    html.close().close();
  }

  private void overruns() {
    if (simulated.overruns().isEmpty()) {
      return;
    }
    html.open("section").text("h2", SimulatedText.chances(simulated) + " (estimate)");
    head("Budget", "Limit", "Chance");
    for (var one : simulated.overruns()) {
      row(
          one.budget(),
          one.scope(),
          new HtmlScale(Ratio.ONE),
          EstimateText.amount(one.share()),
          Money.dollars(one.limit()),
          SimulatedText.says(one));
    }
    html.close().close().close();
  }

  private void movers() {
    if (simulated.movers().isEmpty()) {
      return;
    }
    html.open("section").text("h2", "What moves it");
    html.text("p", "Parts of the variance: estimates with their standard error.");
    head("Figure", "Alone", "In all");
    for (var one : simulated.movers()) {
      row(
          one.name(),
          one.range(),
          new HtmlScale(WHOLE),
          EstimateText.amount(100 * one.total().value()),
          EstimateText.part(one.alone()),
          EstimateText.part(one.total()));
    }
    html.close().close().close();
  }
}
