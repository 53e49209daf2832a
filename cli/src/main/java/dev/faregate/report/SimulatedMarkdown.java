package dev.faregate.report;

import java.util.ArrayList;

/// A simulation for a comment on a change.
final class SimulatedMarkdown {
  private SimulatedMarkdown() {}

  static void write(MarkdownPage page, Report report, Simulated simulated) {
    if (simulated.months() == 0) {
      page.paragraph(Markdown.phrase(SimulatedText.nothingUncertain(report), 600) + ".");
      return;
    }
    var least = report.isAtLeast() ? "at least " : "";
    var rows = new ArrayList<String>();
    for (var one : simulated.percentiles()) {
      rows.add(row(one.name(), least + Money.dollars(one.amount()), SimulatedText.between(one)));
    }
    var mean = simulated.mean();
    var error = "estimate " + EstimateText.error(mean.error());
    rows.add(row("mean", least + EstimateText.dollars(mean.value()), error));
    page.paragraph(Markdown.phrase(SimulatedText.about(simulated), 600) + ".");
    page.rows("percentiles", "| | A month | |\n| --- | ---: | --- |\n", rows, "");
    var overruns = new ArrayList<String>();
    for (var one : simulated.overruns()) {
      overruns.add(row(one.budget(), Money.dollars(one.limit()), SimulatedText.says(one)));
    }
    page.rows(
        "chances",
        """
        | Budget | Limit | Chance to exceed it (estimate) |
        | --- | ---: | --- |
        """,
        overruns,
        "");
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

  private static String row(String name, String one, String other) {
    return "| " + cell(name) + " | " + cell(one) + " | " + cell(other) + " |";
  }

  private static String cell(String text) {
    return Markdown.cell(text, MarkdownOutput.SENTENCE);
  }
}
