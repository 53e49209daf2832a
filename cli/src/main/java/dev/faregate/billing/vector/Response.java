package dev.faregate.billing.vector;

/// How a dial moves with what is random: along one curve for each, which are added up.
final class Response {
  private final int[] inputs;
  private final double[][] curves;

  /// @param inputs numbers of what it moves with
  /// @param curves the first by itself, the others by how much they change it
  Response(int[] inputs, double[][] curves) {
    this.inputs = inputs.clone();
    this.curves = curves.clone();
  }

  /// Whole numbers of the dial's smallest unit, zero at least.
  void fill(CurveReader reader, double[][] scores, double[] into, double[] spare, int length) {
    reader.read(curves[0], scores[inputs[0]], into, length);
    for (int one = 1; one < inputs.length; one++) {
      reader.read(curves[one], scores[inputs[one]], spare, length);
      for (int i = 0; i < length; i++) {
        into[i] += spare[i];
      }
    }
    for (int i = 0; i < length; i++) {
      into[i] = Math.rint(Math.max(into[i], 0));
    }
  }
}
