package dev.faregate.billing.vector;

import java.util.List;

/// The settings of a simulation's rows: scores are drawn, and each dial responds to them.
final class ScenarioRows implements Rows {
  private final Scoring scoring;
  private final List<Response> responses;

  @SuppressWarnings("ThreadLocalUsage") // as large as this very simulation needs it
  private final ThreadLocal<double[][]> memory = new ThreadLocal<>();

  /// @param responses one for each column
  ScenarioRows(Scoring scoring, List<Response> responses) {
    this.scoring = scoring;
    this.responses = List.copyOf(responses);
  }

  @Override
  public void fill(Kernel kernel, long first, double[][] columns, int length) {
    var scores = memory(length);
    int inputs = scoring.inputs();
    var spare = new double[][] {scores[inputs], scores[inputs + 1]};
    scoring.fill(kernel, first, scores, spare, length);
    for (int i = 0; i < columns.length; i++) {
      responses.get(i).fill(scores, columns[i], spare[0], length);
    }
  }

  private double[][] memory(int length) {
    var mine = memory.get();
    if (mine == null || mine[0].length < length) {
      mine = new double[scoring.inputs() + 2][length];
      memory.set(mine);
    }
    return mine;
  }
}
