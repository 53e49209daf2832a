package dev.faregate.billing.vector;

import java.util.List;

/// Runs the compiled pieces of a program over blocks of rows, and what is left over, less than an
/// instruction's worth, as plain loops do.
final class VectorPricer implements RowPricer {
  private static final int BLOCK = 1024;

  private final List<Block> pieces;
  private final double[][] memory;
  private final RowPricer tail;
  private final int lanes = VectorKernel.lanes();

  VectorPricer(Program program, Pieces plan, List<Block> pieces) {
    this.pieces = pieces;
    this.memory = new double[program.steps().size()][];
    for (int step : plan.handedOn()) {
      memory[step] = new double[BLOCK];
    }
    this.tail = LoopKernel.INSTANCE.pricer(program);
  }

  @Override
  public void price(double[][] columns, int from, double[][] results, int to, int length) {
    int whole = length - length % lanes;
    for (int done = 0; done < whole; done += BLOCK) {
      int rows = Math.min(BLOCK, whole - done);
      for (var piece : pieces) {
        piece.run(columns, from + done, results, to + done, rows, memory);
      }
    }
    if (whole < length) {
      tail.price(columns, from + whole, results, to + whole, length - whole);
    }
  }
}
