package dev.faregate.billing.vector;

import dev.faregate.billing.Formula.Dial;
import java.util.List;

/// A dial that stands elsewhere in each row of a simulation.
///
/// @param dial of which there is no equal among the others
/// @param motions what it moves with, one at least; several are added up
public record MovingDial(Dial dial, List<Motion> motions) {
  public MovingDial {
    motions = List.copyOf(motions);
  }

  /// How it moves with one input.
  ///
  /// @param input its number
  /// @param curve over [Scores]: of the first motion where the dial stands, of the others by how
  ///   much that changes
  @SuppressWarnings("ArrayRecordComponent") // nobody compares motions
  public record Motion(int input, double[] curve) {}

  Response response() {
    var inputs = new int[motions.size()];
    var curves = new double[motions.size()][];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = motions.get(i).input();
      curves[i] = motions.get(i).curve();
    }
    return new Response(inputs, curves);
  }
}
