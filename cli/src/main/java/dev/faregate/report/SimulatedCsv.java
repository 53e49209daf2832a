package dev.faregate.report;

import java.util.List;

/// A simulation for spreadsheets: a row for each percentile, the mean, each budget, each figure and
/// each bar of the spread.
final class SimulatedCsv {
  private static final List<String> NAMES =
      List.of("kind", "name", "value", "low", "high", "basis", "limit", "scenario", "scenarios");

  private SimulatedCsv() {}

  static void write(CsvWriter csv, Simulated simulated) {
    csv.names(NAMES);
    for (var one : simulated.percentiles()) {
      csv.text("percentile").text(one.name()).number(one.amount());
      between(csv, one.low(), one.high())
          .text("exact")
          .empty(1)
          .number(one.scenario())
          .empty(1)
          .end();
    }
    var mean = simulated.mean();
    estimate(csv.text("mean").text("mean"), mean).empty(2).number(simulated.scenarios()).end();
    for (var one : simulated.ranges()) {
      csv.text("month").text(one.name()).number(EstimateText.amount(one.typical()));
      between(csv, one.low(), one.high()).text("estimate").empty(3).end();
    }
    for (var one : simulated.overruns()) {
      csv.text("chance").text(one.budget()).number(EstimateText.amount(one.share()));
      between(csv, one.low(), one.high()).text("estimate").number(one.limit()).empty(1);
      csv.number(simulated.scenarios()).end();
    }
    for (var one : simulated.movers()) {
      estimate(csv.text("first order").text(one.name()), one.alone()).empty(2);
      csv.number(simulated.sampled()).end();
      estimate(csv.text("total").text(one.name()), one.total()).empty(2);
      csv.number(simulated.sampled()).end();
    }
    for (var bar : simulated.bars()) {
      csv.text("bar").empty(2);
      between(csv, bar.from(), bar.to()).text("estimate").empty(2).number(bar.scenarios()).end();
    }
  }

  /// Two standard errors to either side.
  private static CsvWriter estimate(CsvWriter csv, Simulated.Estimate one) {
    csv.number(EstimateText.amount(one.value()));
    return between(csv, one.value() - 2 * one.error(), one.value() + 2 * one.error())
        .text("estimate");
  }

  private static CsvWriter between(CsvWriter csv, double low, double high) {
    return csv.number(EstimateText.amount(low)).number(EstimateText.amount(high));
  }
}
