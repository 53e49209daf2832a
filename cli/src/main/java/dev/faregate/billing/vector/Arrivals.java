package dev.faregate.billing.vector;

/// How many arrive in a month when each comes whenever it will, so many on average (Poisson's
/// distribution), at a standard normal score: the least number that at least such a part of months
/// does not exceed as lies below the score.
final class Arrivals {
  /// Means from which on the series is right to a millionth of all months.
  private static final double MANY = 64;

  /// More than ever arrive where fewer do on average.
  private static final int MOST = 1000;

  private static final double[] BELOW = below();

  private Arrivals() {}

  static double count(double mean, double score) {
    return mean < MANY ? counted(mean, score) : expanded(mean, score);
  }

  /// The chances of none, one, two, ..., added up.
  private static double counted(double mean, double score) {
    double part = Scores.read(BELOW, score);
    double chance = StrictMath.exp(-mean);
    double sum = chance;
    int count = 0;
    while (sum < part && count < MOST) {
      count++;
      chance *= mean / count;
      sum += chance;
    }
    return count;
  }

  /// A normal number and four terms more (Giles, "Approximation of the inverse Poisson cumulative
  /// distribution function", 2016).
  private static double expanded(double mean, double score) {
    double root = Math.sqrt(mean);
    double square = score * score;
    double first = (2 + square) / 6;
    double second = -score * (2 + square) / 72;
    double third = square * square / 270 + 7 * square / 810 - 8.0 / 405;
    return Math.floor(mean + root * score + first + second / root + third / mean);
  }

  private static double[] below() {
    var curve = new double[Scores.COUNT];
    for (int i = 0; i < curve.length; i++) {
      curve[i] = Scores.below(Scores.at(i));
    }
    return curve;
  }
}
