package dev.faregate.billing.vector;

/// The PERT distribution: a beta distribution between low and high whose peak is the typical value,
/// which weighs four times as much as an end (Malcolm and others, "Application of a technique for
/// research and development program evaluation", 1959).
///
/// Its curve over scores solves the differential equation that says that equal parts lie below the
/// score and below the value, from the tails inwards, where errors die out. The value is held as
/// the logarithm of its odds, in which the tails are straight. Errors are below 1e-5 of the range.
final class Pert {
  /// Where the tail is so thin that its leading term is all.
  private static final double START = -8;

  /// Half the breadth of the integral for the whole, in logarithms of odds, and its step: the sum
  /// converges faster than any power of the step, as the integrand and all its slopes vanish.
  private static final int BREADTH = 60;

  private static final int STEPS_OF_WHOLE = 8;

  private static final double WEIGHT = 4;

  private final double left;
  private final double right;
  private final double whole;

  private Pert(double left, double right) {
    this.left = left;
    this.right = right;
    double sum = 0;
    for (int i = -BREADTH * STEPS_OF_WHOLE; i <= BREADTH * STEPS_OF_WHOLE; i++) {
      sum += weight((double) i / STEPS_OF_WHOLE);
    }
    whole = sum / STEPS_OF_WHOLE;
  }

  /// The curve between 0 and 1.
  ///
  /// @param peak where the typical value lies between the ends, from 0 to 1
  static double[] curve(double peak) {
    double left = 1 + WEIGHT * peak;
    double right = 1 + WEIGHT * (1 - peak);
    var curve = new double[Scores.COUNT];
    new Pert(left, right).half(curve);
    var mirrored = new double[Scores.COUNT];
    new Pert(right, left).half(mirrored);
    int middle = Scores.COUNT / 2;
    for (int i = 0; i < middle; i++) {
      curve[Scores.COUNT - 1 - i] = 1 - mirrored[i];
    }
    return curve;
  }

  /// Fills in the curve's values at scores up to zero.
  private void half(double[] curve) {
    double step = 1.0 / Scores.STEPS;
    double logOfValue = StrictMath.log(Scores.below(START) * left * whole) / left;
    double odds = logOfValue - StrictMath.log1p(-StrictMath.exp(logOfValue));
    int first = (int) ((START + Scores.MOST) * Scores.STEPS);
    for (int i = first; i <= Scores.COUNT / 2; i++) {
      if (i >= 0) {
        curve[i] = 1 / (1 + StrictMath.exp(-odds));
      }
      odds += step(odds, Scores.at(i), step);
    }
  }

  /// Runge and Kutta's method of the fourth order.
  private double step(double odds, double score, double step) {
    double middle = Scores.density(score + step / 2) * whole;
    double one = step * Scores.density(score) * whole / weight(odds);
    double two = step * middle / weight(odds + one / 2);
    double three = step * middle / weight(odds + two / 2);
    double four = step * Scores.density(score + step) * whole / weight(odds + three);
    return (one + 2 * two + 2 * three + four) / 6;
  }

  /// The density of the odds' logarithm, but for the whole.
  private double weight(double odds) {
    return StrictMath.exp(
        -left * StrictMath.log1p(StrictMath.exp(-odds))
            - right * StrictMath.log1p(StrictMath.exp(odds)));
  }
}
