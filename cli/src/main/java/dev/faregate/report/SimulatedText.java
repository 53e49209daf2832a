package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Ratio;
import dev.faregate.report.Simulated.Overrun;
import dev.faregate.report.Simulated.Percentile;

/// Sentences on a simulation, which several outputs share.
final class SimulatedText {
  private SimulatedText() {}

  static String about(Simulated simulated) {
    var count = Amounts.quantity(Ratio.of(simulated.scenarios()));
    var what =
        simulated.months() == 1
            ? " months, each with usage"
            : " times " + simulated.months() + " months, each time with usage and growth";
    return count + what + " of its own (seed " + simulated.seed() + ")";
  }

  static String nothingUncertain(Report report, Simulated simulated) {
    var costs = report.costs().orElseThrow();
    if (simulated.months() > 1) {
      return "No figure has a range; faregate price --months "
          + simulated.months()
          + " shows what each month costs";
    }
    return "No figure has a range, so every month costs "
        + (report.isAtLeast() ? "at least " : "")
        + Money.dollars(costs.typical().total())
        + "; write figures as low..typical..high";
  }

  /// How sure a percentile is.
  static String between(Simulated simulated, Percentile one) {
    var what = simulated.months() == 1 ? "months" : "runs of " + simulated.months() + " months";
    var low = EstimateText.dollars(one.low());
    var high = EstimateText.dollars(one.high());
    var below = one.percent() + "% of " + what + " cost less";
    return low.equals(high) ? below : below + " (" + low + " to " + high + ")";
  }

  /// What a list of chances is called.
  static String chances(Simulated simulated) {
    return "Chance to exceed a budget" + (simulated.months() == 1 ? "" : " in some month");
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
