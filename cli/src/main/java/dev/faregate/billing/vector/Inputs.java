package dev.faregate.billing.vector;

import java.util.BitSet;

/// What is random in a simulation, each a standard normal score.
///
/// @param count how many
/// @param together those that grow together: they share a part of their scores
/// @param correlation of those, from 0 to 1
/// @param renewed those that are drawn anew in each month of a row; the others stay
public record Inputs(int count, BitSet together, double correlation, BitSet renewed) {
  public Inputs {
    together = (BitSet) together.clone();
    renewed = (BitSet) renewed.clone();
  }

  /// Each by itself, once for all months.
  public static Inputs apart(int count) {
    return new Inputs(count, new BitSet(), 0, new BitSet());
  }
}
