package dev.faregate.billing.vector;

import java.util.List;

/// Where figures stand in a block of rows. With memory of its own: one for each thread.
final class FigureRows {
  private final List<MovingFigure> figures;
  private final CurveReader reader;
  private final double[][] inputs;
  private final double[][] spare;
  private final double[][] values;
  private final double[][] scores;

  /// @param count of inputs
  /// @param most rows of a block
  FigureRows(List<MovingFigure> figures, int count, int most) {
    this.figures = figures;
    reader = new CurveReader(most);
    inputs = new double[count][most];
    spare = new double[2][most];
    values = new double[figures.size()][];
    scores = new double[figures.size()][];
    for (int i = 0; i < scores.length; i++) {
      var figure = figures.get(i);
      values[i] = new double[figure.isPlain() ? 0 : most];
      scores[i] = figure.isPlain() ? inputs[figure.level()] : new double[most];
    }
  }

  boolean holds(int length) {
    return spare[0].length >= length;
  }

  void fill(Scoring scoring, Kernel kernel, long first, int length) {
    scoring.fill(kernel, first, inputs, spare, length);
    for (int i = 0; i < scores.length; i++) {
      if (!figures.get(i).isPlain()) {
        figures.get(i).fill(reader, inputs, values[i], scores[i], length);
      }
    }
  }

  /// Where a figure that is not plain stands.
  double[] values(int figure) {
    return values[figure];
  }

  void read(double[] curve, int figure, double[] into, int length) {
    reader.read(curve, scores[figure], into, length);
  }

  double[] spare() {
    return spare[0];
  }
}
