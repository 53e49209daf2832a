package dev.faregate.billing.vector;

import java.util.List;

/// The settings of a simulation's rows: scores are drawn, and each dial responds to them.
final class ScenarioRows implements Rows {
  private final Scoring scoring;
  private final List<Response> responses;

  @SuppressWarnings("ThreadLocalUsage") // as large as this very simulation needs it
  private final ThreadLocal<Memory> memory = new ThreadLocal<>();

  /// What one thread needs beside the columns.
  @SuppressWarnings("ArrayRecordComponent") // nobody compares memory
  private record Memory(double[][] scores, double[][] spare, CurveReader reader) {
    Memory(int inputs, int length) {
      this(new double[inputs][length], new double[2][length], new CurveReader(length));
    }

    boolean holds(int length) {
      return spare[0].length >= length;
    }
  }

  /// @param responses one for each column
  ScenarioRows(Scoring scoring, List<Response> responses) {
    this.scoring = scoring;
    this.responses = List.copyOf(responses);
  }

  @Override
  public void fill(Kernel kernel, long first, double[][] columns, int length) {
    var mine = memory(length);
    scoring.fill(kernel, first, mine.scores, mine.spare, length);
    for (int i = 0; i < columns.length; i++) {
      responses.get(i).fill(mine.reader, mine.scores, columns[i], mine.spare[0], length);
    }
  }

  private Memory memory(int length) {
    var mine = memory.get();
    if (mine == null || !mine.holds(length)) {
      mine = new Memory(scoring.inputs(), length);
      memory.set(mine);
    }
    return mine;
  }
}
