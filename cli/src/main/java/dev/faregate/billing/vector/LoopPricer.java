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
        // Plus zero: a zero has no sign.
        var result = memory[buffers[results.get(i)]];
        Loops.plus(result, result, 0.0, rows);
        System.arraycopy(result, 0, into[i], to + done, rows);
      }
    }
  }

  private void run(int number, double[][] columns, int from, int rows) {
    var step = steps.get(number);
    var into = memory[buffers[number]];
    switch (step.operation()) {
      case COLUMN -> System.arraycopy(columns[step.left()], from, into, 0, rows);
      case CONSTANT -> Arrays.fill(into, 0, rows, step.constant());
      default -> {
        var left = memory[buffers[step.left()]];
        if (step.hasRight()) {
          Loops.run(step.operation(), into, left, memory[buffers[step.right()]], rows);
        } else {
          Loops.run(step.operation(), into, left, step.constant(), rows);
        }
      }
    }
  }
}
