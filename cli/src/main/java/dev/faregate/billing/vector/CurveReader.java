package dev.faregate.billing.vector;

/// Reads curves over [Scores] for many rows, one step at a time: most of these loops the compiler
/// turns into vector instructions. With memory of its own: one for each thread.
final class CurveReader {
  private final double[] places;
  private final int[] points;
  private final double[] next;

  /// @param most rows that are read at a time
  CurveReader(int most) {
    places = new double[most];
    points = new int[most];
    next = new double[most];
  }

  /// Bit for bit what [Scores#read(double\[\], double)] gives for each score.
  void read(double[] curve, double[] scores, double[] into, int length) {
    for (int i = 0; i < length; i++) {
      double held = Math.min(Math.max(scores[i], -Scores.MOST), Scores.MOST);
      places[i] = (held + Scores.MOST) * Scores.STEPS;
    }
    for (int i = 0; i < length; i++) {
      points[i] = Math.min((int) places[i], Scores.COUNT - 2);
    }
    for (int i = 0; i < length; i++) {
      int point = points[i];
      into[i] = curve[point];
      next[i] = curve[point + 1];
    }
    for (int i = 0; i < length; i++) {
      into[i] += (places[i] - points[i]) * (next[i] - into[i]);
    }
  }
}
