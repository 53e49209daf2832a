package dev.faregate.cli;

import dev.faregate.billing.Formula.Dial;
import dev.faregate.billing.vector.Scores;
import java.util.List;

/// How a resource's dials respond to one figure: worked out at some of its values, straight in
/// between.
final class SimulatedResponse {
  /// Values at which dials are worked out: at scores from -6 to 6 in steps of an eighth.
  static final int KNOTS = 97;

  /// At each so many-th of them it is looked first, the ends among them.
  static final int STRIDE = 8;

  private static final int POINTS = (Scores.COUNT - 1) / (KNOTS - 1);

  private final int figure;
  private final SimulatedFigure said;
  private final List<Dial> base;
  private final double[][] values;

  /// @param base the dials where all figures are typical
  SimulatedResponse(int figure, SimulatedFigure said, List<Dial> base) {
    this.figure = figure;
    this.said = said;
    this.base = base;
    values = new double[base.size()][KNOTS];
  }

  int figure() {
    return figure;
  }

  /// The figure's value at a knot.
  long at(int knot) {
    return Math.round(said.curve()[knot * POINTS]);
  }

  /// @param dials as the pricers have them with the figure at that knot
  void take(int knot, List<Dial> dials) {
    boolean isAlike = isAlike(dials, base);
    for (int i = 0; i < values.length; i++) {
      var dial = isAlike ? dials.get(i) : base.get(i);
      values[i][knot] = dial.setting().typical();
    }
  }

  /// Whether every dial stays where it is or is the figure itself, at each knot in turn: then it is
  /// so in between, too, and nothing else need be worked out.
  boolean isPlain() {
    for (int place = 0; place < values.length; place++) {
      if (!isFigure(place, STRIDE) && moves(place, STRIDE)) {
        return false;
      }
    }
    return true;
  }

  /// Has the dials between the knots that were worked out stay, or be the figure itself.
  void fillPlain() {
    for (int place = 0; place < values.length; place++) {
      boolean isFigure = isFigure(place, STRIDE);
      for (int knot = 0; knot < KNOTS; knot++) {
        values[place][knot] = isFigure ? at(knot) : values[place][0];
      }
    }
  }

  /// Whether they are the same dials, wherever they stand.
  static boolean isAlike(List<Dial> dials, List<Dial> base) {
    if (dials.size() != base.size()) {
      return false;
    }
    for (int i = 0; i < base.size(); i++) {
      if (!dials.get(i).name().equals(base.get(i).name())
          || !dials.get(i).resource().equals(base.get(i).resource())) {
        return false;
      }
    }
    return true;
  }

  /// @param place of the dial among the resource's
  boolean moves(int place) {
    return moves(place, 1);
  }

  private boolean moves(int place, int stride) {
    for (int knot = 0; knot < KNOTS; knot += stride) {
      if (values[place][knot] != values[place][0]) {
        return true;
      }
    }
    return false;
  }

  double[] curve(int place) {
    if (isFigure(place)) {
      return said.curve();
    }
    var curve = new double[Scores.COUNT];
    for (int i = 0; i < curve.length; i++) {
      curve[i] = between(place, said.curve()[i], Math.min(i / POINTS, KNOTS - 2));
    }
    return curve;
  }

  /// Whether the dial is the figure itself.
  boolean isFigure(int place) {
    return isFigure(place, 1);
  }

  private boolean isFigure(int place, int stride) {
    for (int knot = 0; knot < KNOTS; knot += stride) {
      if (values[place][knot] != at(knot)) {
        return false;
      }
    }
    return true;
  }

  private double between(int place, double value, int knot) {
    double from = at(knot);
    double to = at(knot + 1);
    double part = to > from ? Math.clamp((value - from) / (to - from), 0, 1) : 0;
    return values[place][knot] + part * (values[place][knot + 1] - values[place][knot]);
  }
}
