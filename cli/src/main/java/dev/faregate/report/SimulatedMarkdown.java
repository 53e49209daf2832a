package dev.faregate.report;

import java.util.ArrayList;

/// A simulation for a comment on a change.
final class SimulatedMarkdown {
  private SimulatedMarkdown() {}

  static void write(MarkdownPage page, Report report, Simulated simulated) {
    if (simulated.scenarios() == 0) {
      page.paragraph(Markdown.phrase(SimulatedText.nothingUncertain(report, simulated), 600) + ".");
      return;
    }
    percentiles(page, simulated, report.isAtLeast() ? "at least " : "");
    ranges(page, simulated);
    chances(page, simulated);
    movers(page, simulated);
  }

  private static void percentiles(MarkdownPage page, Simulated simulated, String least) {
    var rows = new ArrayList<String>();
    for (var one : simulated.percentiles()) {
      rows.add(
          row(
              one.name(),
              least + Money.dollars(one.amount()),
              SimulatedText.between(simulated, one)));
    }
    var mean = simulated.mean();
    var error = "estimate " + EstimateText.error(mean.error());
    rows.add(row("mean", least + EstimateText.dollars(mean.value()), error));
    page.paragraph(Markdown.phrase(SimulatedText.about(simulated), 600) + ".");
    var what = simulated.months() == 1 ? "A month" : simulated.months() + " months";
    page.rows("percentiles", "| | " + what + " | |\n| --- | ---: | --- |\n", rows, "");
  }

  private static void chances(MarkdownPage page, Simulated simulated) {
    var overruns = new ArrayList<String>();
    for (var one : simulated.overruns()) {
      overruns.add(row(one.budget(), Money.dollars(one.limit()), SimulatedText.says(one)));
    }
    page.rows(
        "chances",
        """
        | Budget | Limit | Chance to exceed it%s (estimate) |
        | --- | ---: | --- |
        """
            .formatted(simulated.months() == 1 ? "" : " in some month"),
        overruns,
        "");
  }

  private static void movers(MarkdownPage page, Simulated simulated) {
    var movers = new ArrayList<String>();
    for (var one : simulated.movers()) {
      var alone = EstimateText.part(one.alone());
      movers.add(row(one.name(), alone, EstimateText.part(one.total())));
    }
    page.rows(
        "figures",
        """
        | What moves it | Variance, alone | in all (estimate ± standard error) |
        | --- | ---: | ---: |
        """,
        movers,
        "");
  }

  private static void ranges(MarkdownPage page, Simulated simulated) {
    var rows = new ArrayList<String>();
    for (var one : simulated.ranges()) {
      var middle = EstimateText.dollars(one.typical());
      var ends = EstimateText.dollars(one.low()) + " to " + EstimateText.dollars(one.high());
      rows.add(row(one.name(), middle, ends));
    }
    if (!rows.isEmpty()) {
      page.rows(
          "months", "| Month | P50 | P10 to P90 (estimate) |\n| --- | ---: | ---: |\n", rows, "");
    }
  }

  private static String row(String name, String one, String other) {
    return "| " + cell(name) + " | " + cell(one) + " | " + cell(other) + " |";
  }

  private static String cell(String text) {
    return Markdown.cell(text, MarkdownOutput.SENTENCE);
  }
}
