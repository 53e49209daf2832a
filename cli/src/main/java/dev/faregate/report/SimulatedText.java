package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Ratio;
import dev.faregate.report.Simulated.Overrun;
import dev.faregate.report.Simulated.Percentile;

/// Sentences on a simulation, which several outputs share.
final class SimulatedText {
  private SimulatedText() {}

  static String about(Simulated simulated) {
    return Amounts.quantity(Ratio.of(simulated.months()))
        + " months, each with usage of its own (seed "
        + simulated.seed()
        + ")";
  }

  static String nothingUncertain(Report report) {
    var costs = report.costs().orElseThrow();
    return "No figure has a range, so every month costs "
        + (report.isAtLeast() ? "at least " : "")
        + Money.dollars(costs.typical().total())
        + "; write figures as low..typical..high";
  }

  /// How sure a percentile is.
  static String between(Percentile one) {
    var low = EstimateText.dollars(one.low());
    var high = EstimateText.dollars(one.high());
    var below = one.percent() + "% of months cost less";
    return low.equals(high) ? below : below + " (" + low + " to " + high + ")";
  }

  /// `48.3% (48.2% to 48.4%), more than the 5% allowed`.
  static String says(Overrun one) {
    var text = (one.isAtLeast() ? "at least " : "") + EstimateText.chance(one);
    if (one.allowed().isEmpty()) {
      return text;
    }
    var allowed = one.allowed().get();
    return text + " against the " + allowed + " allowed";
  }
}
