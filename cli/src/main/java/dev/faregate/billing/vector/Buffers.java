package dev.faregate.billing.vector;

import java.util.ArrayDeque;

/// Gives each step of a program a buffer for its values, and takes it back after the last use, so
/// that few buffers serve many steps.
final class Buffers {
  private Buffers() {}

  /// The number of each step's buffer.
  static int[] assign(Program program) {
    var steps = program.steps();
    var last = program.lastUses();
    var assigned = new int[steps.size()];
    var free = new ArrayDeque<Integer>();
    int count = 0;
    for (int i = 0; i < assigned.length; i++) {
      var step = steps.get(i);
      // An operand that is not needed again gives its buffer to the result: rows do not meet.
      if (step.hasLeft()) {
        release(step.left(), i, last, assigned, free);
      }
      if (step.hasRight() && step.right() != step.left()) {
        release(step.right(), i, last, assigned, free);
      }
      assigned[i] = free.isEmpty() ? count++ : free.pop();
    }
    return assigned;
  }

  private static void release(
      int operand, int at, int[] last, int[] assigned, ArrayDeque<Integer> free) {
    if (last[operand] == at) {
      free.push(assigned[operand]);
    }
  }

  static int count(int[] assigned) {
    int most = -1;
    for (int buffer : assigned) {
      most = Math.max(most, buffer);
    }
    return most + 1;
  }
}
