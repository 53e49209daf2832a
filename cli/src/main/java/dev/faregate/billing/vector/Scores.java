package dev.faregate.billing.vector;

/// Standard normal scores, and curves over them: what is random is drawn as a score and read off a
/// curve, known at scores from -6 to 6 in steps of 1/128 and straight in between. What lies beyond,
/// two in a billion, counts as the end.
public final class Scores {
  /// Of a unit.
  static final int STEPS = 128;

  public static final double MOST = 6;

  /// Points of a curve.
  public static final int COUNT = 2 * (int) MOST * STEPS + 1;

  /// The score below which nine tenths lie.
  public static final double NINE_TENTHS = 1.2815515655446004;

  private static final double DENSITY_AT_ZERO = 0.3989422804014327;

  private Scores() {}

  public static double at(int point) {
    return (double) point / STEPS - MOST;
  }

  static double density(double score) {
    return DENSITY_AT_ZERO * StrictMath.exp(-0.5 * score * score);
  }

  /// What part lies below a score: a half and the density times a series that ends when nothing
  /// more is added (Marsaglia, "Evaluating the normal distribution", 2004). Right to 1e-15.
  public static double below(double score) {
    double sum = score;
    double term = score;
    double before = 0;
    for (int i = 3; sum != before; i += 2) {
      before = sum;
      term *= score * score / i;
      sum += term;
    }
    return 0.5 + sum * density(score);
  }

  /// The curve's value at a score.
  public static double read(double[] curve, double score) {
    double place = (Math.min(Math.max(score, -MOST), MOST) + MOST) * STEPS;
    int point = Math.min((int) place, COUNT - 2);
    return curve[point] + (place - point) * (curve[point + 1] - curve[point]);
  }
}
