package dev.faregate.billing.vector;

import dev.faregate.usage.Distribution;

/// Curves over [Scores] of what a range means.
public final class Curves {
  /// The most that usage counts.
  static final double MOST = 0x1p53;

  private Curves() {}

  /// @param most what no value exceeds
  public static double[] of(
      Distribution distribution, double low, double typical, double high, double most) {
    var curve =
        switch (distribution.fit(low)) {
          case PERT -> pert(low, typical, high);
          case UNIFORM -> uniform(low, high);
          case LOGNORMAL -> lognormal(low, typical, high);
        };
    for (int i = 0; i < curve.length; i++) {
      curve[i] = Math.min(curve[i], Math.min(MOST, most));
    }
    return curve;
  }

  private static double[] pert(double low, double typical, double high) {
    if (low == high) {
      return uniform(low, high);
    }
    var curve = Pert.curve((typical - low) / (high - low));
    for (int i = 0; i < curve.length; i++) {
      curve[i] = low + (high - low) * curve[i];
    }
    return curve;
  }

  private static double[] uniform(double low, double high) {
    var curve = new double[Scores.COUNT];
    for (int i = 0; i < curve.length; i++) {
      curve[i] = low + (high - low) * Scores.below(Scores.at(i));
    }
    return curve;
  }

  private static double[] lognormal(double low, double typical, double high) {
    double down = StrictMath.log(typical / low) / Scores.NINE_TENTHS;
    double up = StrictMath.log(high / typical) / Scores.NINE_TENTHS;
    var curve = new double[Scores.COUNT];
    for (int i = 0; i < curve.length; i++) {
      double score = Scores.at(i);
      curve[i] = typical * StrictMath.exp((score < 0 ? down : up) * score);
    }
    return curve;
  }
}
