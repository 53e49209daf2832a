package dev.faregate.billing.vector;

import java.util.List;

/// Arithmetic over columns: a flat list of steps, each used as often as it is needed and worked out
/// once. Every kernel does the same operations in the same order, so that all give the same bits.
///
/// @param columns how many columns of settings it reads
/// @param steps in an order in which each operand comes before its use
/// @param results the steps whose values are asked for
public record Program(int columns, List<Step> steps, List<Integer> results) {
  public Program {
    steps = List.copyOf(steps);
    results = List.copyOf(results);
  }

  /// The last step that uses each step's value; that value's own number where none does.
  int[] lastUses() {
    var last = new int[steps.size()];
    for (int i = 0; i < last.length; i++) {
      last[i] = i;
      var step = steps.get(i);
      if (step.hasLeft()) {
        last[step.left()] = i;
      }
      if (step.hasRight()) {
        last[step.right()] = i;
      }
    }
    for (int result : results) {
      last[result] = last.length;
    }
    return last;
  }
}
