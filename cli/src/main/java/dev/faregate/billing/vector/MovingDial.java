package dev.faregate.billing.vector;

import dev.faregate.billing.Formula.Dial;
import java.util.List;

/// A dial that stands elsewhere in each row of a simulation.
///
/// @param dial of which there is no equal among the others
/// @param motions the figures it moves with, one at least; several are added up
public record MovingDial(Dial dial, List<Motion> motions) {
  public MovingDial {
    motions = List.copyOf(motions);
  }

  /// How it moves with one figure.
  ///
  /// @param figure its number
  /// @param curve over the figure's scores: of the first motion where the dial stands, of the
  ///   others by how much that changes
  /// @param isFigure whether the dial is the figure itself
  @SuppressWarnings("ArrayRecordComponent") // nobody compares motions
  public record Motion(int figure, double[] curve, boolean isFigure) {}

  Response response(List<MovingFigure> figures) {
    var numbers = new int[motions.size()];
    var curves = new double[motions.size()][];
    for (int i = 0; i < numbers.length; i++) {
      var motion = motions.get(i);
      numbers[i] = motion.figure();
      curves[i] = motion.curve();
    }
    boolean isPlain = figures.get(numbers[0]).isPlain();
    return new Response(numbers, curves, !isPlain && motions.getFirst().isFigure());
  }
}
