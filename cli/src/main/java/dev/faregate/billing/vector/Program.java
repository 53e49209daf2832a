package dev.faregate.billing.vector;

import java.util.ArrayList;
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

  /// The same with one of its results only.
  public Program only(int result) {
    return new Program(columns, steps, List.of(results.get(result))).pruned();
  }

  /// Without the steps that none of the results needs.
  Program pruned() {
    var needed = needed();
    var moved = new int[needed.length];
    var kept = new ArrayList<Step>();
    for (int i = 0; i < moved.length; i++) {
      if (needed[i]) {
        moved[i] = kept.size();
        kept.add(moved(steps.get(i), moved));
      }
    }
    var ends = new ArrayList<Integer>();
    for (int result : results) {
      ends.add(moved[result]);
    }
    return new Program(columns, kept, ends);
  }

  private boolean[] needed() {
    var needed = new boolean[steps.size()];
    for (int result : results) {
      needed[result] = true;
    }
    for (int i = needed.length - 1; i >= 0; i--) {
      var step = steps.get(i);
      if (needed[i] && step.hasLeft()) {
        needed[step.left()] = true;
      }
      if (needed[i] && step.hasRight()) {
        needed[step.right()] = true;
      }
    }
    return needed;
  }

  private static Step moved(Step step, int[] moved) {
    return new Step(
        step.operation(),
        step.hasLeft() ? moved[step.left()] : step.left(),
        step.hasRight() ? moved[step.right()] : Step.NONE,
        step.constant());
  }
}
