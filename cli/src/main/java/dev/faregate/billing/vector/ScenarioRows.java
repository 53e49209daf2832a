package dev.faregate.billing.vector;

import java.util.List;

/// The settings of a simulation's rows: scores are drawn, figures stand where those say, and each
/// dial responds to them.
final class ScenarioRows implements Rows {
  private final Scoring scoring;
  private final List<MovingFigure> figures;
  private final List<Response> responses;

  @SuppressWarnings("ThreadLocalUsage") // as large as this very simulation needs it
  private final ThreadLocal<FigureRows> memory = new ThreadLocal<>();

  /// @param responses one for each column
  ScenarioRows(Scoring scoring, List<MovingFigure> figures, List<Response> responses) {
    this.scoring = scoring;
    this.figures = List.copyOf(figures);
    this.responses = List.copyOf(responses);
  }

  @Override
  public void fill(Kernel kernel, long first, double[][] columns, int length) {
    var mine = memory(length);
    mine.fill(scoring, kernel, first, length);
    for (int i = 0; i < columns.length; i++) {
      responses.get(i).fill(mine, columns[i], mine.spare(), length);
    }
  }

  private FigureRows memory(int length) {
    var mine = memory.get();
    if (mine == null || !mine.holds(length)) {
      mine = new FigureRows(figures, scoring.inputs(), length);
      memory.set(mine);
    }
    return mine;
  }
}
