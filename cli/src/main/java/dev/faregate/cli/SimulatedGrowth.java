package dev.faregate.cli;

import dev.faregate.billing.vector.Curves;
import dev.faregate.usage.Distribution;
import dev.faregate.usage.Growth;
import dev.faregate.usage.Growth.Factor;
import dev.faregate.usage.Variation.Grown;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Growth of which only the range is known.
final class SimulatedGrowth {
  private static final int PLACES = 6;

  private SimulatedGrowth() {}

  /// By how much a figure has grown in so many months, over scores: one rate for all of them.
  static double[] curve(Grown grown, Distribution distribution) {
    var growth = grown.growth();
    var curve =
        Curves.of(
            distribution,
            factor(growth.low()),
            factor(growth.typical()),
            factor(growth.high()),
            Double.MAX_VALUE);
    for (int i = 0; i < curve.length; i++) {
      curve[i] = StrictMath.pow(curve[i], grown.months());
    }
    return curve;
  }

  private static double factor(Factor factor) {
    return factor.above().doubleValue() / factor.below().doubleValue();
  }

  /// `+2% to +9%`.
  static String words(Growth growth) {
    return percent(growth.low()) + " to " + percent(growth.high());
  }

  private static String percent(Factor factor) {
    var change = new BigDecimal(factor.above().subtract(factor.below())).movePointRight(2);
    var percent = change.divide(new BigDecimal(factor.below()), PLACES, RoundingMode.HALF_UP);
    var text = percent.stripTrailingZeros().toPlainString();
    return (percent.signum() < 0 ? "" : "+") + text + "%";
  }
}
