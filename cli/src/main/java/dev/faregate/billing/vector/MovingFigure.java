package dev.faregate.billing.vector;

import java.util.Arrays;

/// A usage figure that stands elsewhere in each row of a simulation: at its level, times what it
/// has grown by, or as many as arrive when that many do on average.
///
/// Where level is all, it is known by that input's score. Else it has a score of its own, by which
/// dials are read: the logarithm of the figure, from -6 at its least to 6 at its most.
public final class MovingFigure {
  /// No input.
  public static final int NONE = -1;

  private static final double[] NOTHING = {};

  private final double[] levels;
  private final double[] factors;
  private final double one;
  private final double most;
  private final double[] curve;
  private int level = NONE;
  private int growth = NONE;
  private int arrivals = NONE;

  private MovingFigure(double[] levels, double[] factors, double one, double most) {
    this.levels = levels;
    this.factors = factors;
    this.one = one;
    this.most = most;
    curve = isPlain() ? levels : logarithmic(end(-Scores.MOST), end(Scores.MOST));
  }

  private MovingFigure(MovingFigure like, int level, int growth, int arrivals) {
    levels = like.levels;
    factors = like.factors;
    one = like.one;
    most = like.most;
    curve = like.curve;
    this.level = level;
    this.growth = growth;
    this.arrivals = arrivals;
  }

  /// A figure that stands still, until it grows or is what arrives.
  public static MovingFigure at(double value) {
    return new MovingFigure(new double[] {value}, NOTHING, 0, Curves.MOST);
  }

  /// @param levels where it stands, a curve over [Scores]
  public static MovingFigure along(double[] levels) {
    return new MovingFigure(levels.clone(), NOTHING, 0, Curves.MOST);
  }

  /// @param by a curve over [Scores] of what it is multiplied by
  /// @param end what it never exceeds
  public MovingFigure grown(double[] by, double end) {
    return new MovingFigure(levels, by.clone(), one, Math.min(end, Curves.MOST));
  }

  /// As the mean of what arrives.
  ///
  /// @param single how many of the figure's units one is
  public MovingFigure arriving(double single) {
    return new MovingFigure(levels, factors, single, most);
  }

  /// The same with the numbers of its inputs, each [#NONE] where it has none.
  public MovingFigure by(int ofLevel, int ofGrowth, int ofArrivals) {
    return new MovingFigure(this, ofLevel, ofGrowth, ofArrivals);
  }

  public boolean hasLevel() {
    return levels.length > 1;
  }

  public boolean hasGrown() {
    return factors.length > 0;
  }

  public boolean arrives() {
    return one > 0;
  }

  /// Where it stands at each of its scores.
  public double[] curve() {
    return curve;
  }

  boolean isPlain() {
    return hasLevel() && !hasGrown() && !arrives();
  }

  /// The input whose score a plain figure has.
  int level() {
    return level;
  }

  /// @param inputs the scores of all inputs
  /// @param values where the figure stands
  /// @param scores its own
  void fill(CurveReader reader, double[][] inputs, double[] values, double[] scores, int length) {
    if (hasLevel()) {
      reader.read(levels, inputs[level], values, length);
    } else {
      Arrays.fill(values, 0, length, levels[0]);
    }
    if (hasGrown()) {
      reader.read(factors, inputs[growth], scores, length);
      for (int i = 0; i < length; i++) {
        values[i] *= scores[i];
      }
    }
    settle(values, inputs, length);
    score(values, scores, length);
  }

  /// As whole numbers, which a mean need not be.
  private void settle(double[] values, double[][] inputs, int length) {
    if (arrives()) {
      var by = inputs[arrivals];
      for (int i = 0; i < length; i++) {
        values[i] = arrived(values[i], by[i]);
      }
    } else {
      for (int i = 0; i < length; i++) {
        values[i] = Math.rint(held(values[i]));
      }
    }
  }

  private double arrived(double mean, double score) {
    return Math.min(Arrivals.count(held(mean) / one, score) * one, most);
  }

  private void score(double[] values, double[] scores, int length) {
    double least = logarithm(curve[0]);
    double breadth = logarithm(curve[curve.length - 1]) - least;
    double scale = breadth > 0 ? 2 * Scores.MOST / breadth : 0;
    for (int i = 0; i < length; i++) {
      scores[i] = (logarithm(values[i]) - least) * scale - Scores.MOST;
    }
  }

  private static double logarithm(double value) {
    return Elementary.log(value + 1);
  }

  private double held(double value) {
    return Math.min(Math.max(value, 0), most);
  }

  /// Where it stands when all its inputs have that score.
  private double end(double score) {
    double value = hasLevel() ? Scores.read(levels, score) : levels[0];
    double grown = hasGrown() ? value * Scores.read(factors, score) : value;
    return arrives() ? arrived(grown, score) : Math.rint(held(grown));
  }

  private static double[] logarithmic(double least, double most) {
    double from = logarithm(least);
    double breadth = logarithm(most) - from;
    var curve = new double[Scores.COUNT];
    for (int i = 0; i < curve.length; i++) {
      double part = (Scores.at(i) + Scores.MOST) / (2 * Scores.MOST);
      curve[i] = StrictMath.exp(from + breadth * part) - 1;
    }
    return curve;
  }
}
