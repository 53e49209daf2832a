package dev.faregate.billing.vector;

import java.util.Arrays;
import java.util.List;

/// Runs a program one step at a time over a block of rows that fits the first-level cache.
final class LoopPricer implements RowPricer {
  /// Rows of a block: long enough to forget what starting a loop costs, short enough for a dozen
  /// buffers in 48 KB.
  static final int BLOCK = 512;

  private final List<Step> steps;
  private final List<Integer> results;
  private final int[] buffers;
  private final double[][] memory;

  LoopPricer(Program program) {
    this.steps = program.steps();
    this.results = program.results();
    this.buffers = Buffers.assign(program);
    this.memory = new double[Buffers.count(buffers)][BLOCK];
  }

  @Override
  public void price(double[][] columns, int from, double[][] into, int to, int length) {
    for (int done = 0; done < length; done += BLOCK) {
      int rows = Math.min(BLOCK, length - done);
      for (int i = 0; i < buffers.length; i++) {
        run(i, columns, from + done, rows);
      }
      for (int i = 0; i < results.size(); i++) {
        int step = results.get(i);
        // Plus zero: a zero has no sign.
        Loops.plus(into[i], to + done, values(step, columns), at(step, from + done), 0.0, rows);
      }
    }
  }

  private void run(int number, double[][] columns, int from, int rows) {
    var step = steps.get(number);
    if (step.operation() == Operation.COLUMN) {
      return;
    }
    var into = memory[buffers[number]];
    if (step.operation() == Operation.CONSTANT) {
      Arrays.fill(into, 0, rows, step.constant());
      return;
    }
    var left = values(step.left(), columns);
    int leftAt = at(step.left(), from);
    if (step.hasRight()) {
      var right = values(step.right(), columns);
      Loops.run(step.operation(), into, left, leftAt, right, at(step.right(), from), rows);
    } else {
      Loops.run(step.operation(), into, left, leftAt, step.constant(), rows);
    }
  }

  private double[] values(int step, double[][] columns) {
    return buffers[step] == Buffers.NONE ? columns[steps.get(step).left()] : memory[buffers[step]];
  }

  private int at(int step, int from) {
    return buffers[step] == Buffers.NONE ? from : 0;
  }
}
