package dev.faregate.cli;

import dev.faregate.report.Report.Assumed;
import dev.faregate.report.ReportBuilder;

/// What simulated months take as true.
final class SimulatedAssumptions {
  private final SimulatedMonths months;
  private final ReportBuilder report;

  SimulatedAssumptions(SimulatedMonths months, ReportBuilder report) {
    this.months = months;
    this.report = report;
  }

  void tell() {
    var figures = months.last().figures().all();
    var usual = months.options().distribution();
    boolean saysItself =
        figures.stream()
            .filter(one -> one.moving().hasLevel() || one.moving().hasGrown())
            .allMatch(one -> one.variation().distribution().isPresent());
    if (!saysItself) {
      assume("", "distribution", usual.word(), usual.says());
    }
    correlation();
    arrivals();
    for (var dial : months.last().moving()) {
      if (dial.motions().size() > 1) {
        assume(
            "",
            dial.dial().name(),
            "of " + dial.motions().size() + " figures",
            "what each figure does to it by itself is added up");
      }
    }
    for (var figure : figures) {
      var word = figure.distribution().word();
      if (figure.isUnexplained()) {
        assume(figure.label(), "distribution", word, figure.said().why());
      } else if (figure.distribution() != figure.variation().distribution().orElse(usual)) {
        assume(figure.label(), "distribution", word, "it can be nothing");
      }
    }
  }

  private void correlation() {
    var independent = "counts move by themselves; --correlation 0.5 has them grow together";
    var together = "between counts; durations and sizes move by themselves";
    boolean isNone = months.options().correlation() == 0;
    assume("", "correlation", months.options().words(), isNone ? independent : together);
  }

  private void arrivals() {
    if (months.options().arrives()) {
      assume("", "arrivals", "poisson", "a count is the mean of what comes by chance in a month");
    }
    if (months.options().months() > 1) {
      assume("", "levels", "one", "a figure's range is drawn once for all months of a scenario");
    }
    if (months.inputs().growsTogether()) {
      assume(
          "",
          "growth",
          "together",
          "one draw for all months and figures; write apart behind one that grows by itself");
    }
  }

  private void assume(String resource, String what, String value, String why) {
    report.assumed(new Assumed(resource, what, value, why));
  }
}
