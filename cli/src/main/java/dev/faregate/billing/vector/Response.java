package dev.faregate.billing.vector;

/// How a dial moves with what is random: along one curve for each figure, which are added up.
final class Response {
  private final int[] figures;
  private final double[][] curves;
  private final boolean isFigure;

  /// @param figures numbers of what it moves with
  /// @param curves the first by itself, the others by how much they change it
  /// @param isFigure whether it is the first figure, of which the values are known
  Response(int[] figures, double[][] curves, boolean isFigure) {
    this.figures = figures.clone();
    this.curves = curves.clone();
    this.isFigure = isFigure;
  }

  /// Whole numbers of the dial's smallest unit, zero at least.
  void fill(FigureRows rows, double[] into, double[] spare, int length) {
    if (isFigure) {
      System.arraycopy(rows.values(figures[0]), 0, into, 0, length);
    } else {
      rows.read(curves[0], figures[0], into, length);
    }
    for (int one = 1; one < figures.length; one++) {
      rows.read(curves[one], figures[one], spare, length);
      for (int i = 0; i < length; i++) {
        into[i] += spare[i];
      }
    }
    for (int i = 0; i < length; i++) {
      into[i] = Math.rint(Math.max(into[i], 0));
    }
  }
}
