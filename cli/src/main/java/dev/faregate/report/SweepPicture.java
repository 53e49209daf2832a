package dev.faregate.report;

import dev.faregate.billing.Ratio;
import dev.faregate.report.SweepReport.Level;
import dev.faregate.report.SweepReport.Row;

/// The front of cost and latency as a drawing: to the right is slower, upward is dearer.
final class SweepPicture {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 400;
  private static final int MARGIN = 20;

  private final HtmlWriter html;
  private final Level level;

  SweepPicture(HtmlWriter html, Level level) {
    this.html = html;
    this.level = level;
  }

  void draw(String id, String says) {
    html.open(
        "svg",
        "class",
        "plot",
        "role",
        "img",
        "aria-labelledby",
        id + " " + id + "-says",
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT);
    html.text("title", "Cost and latency", "id", id).text("desc", says, "id", id + "-says");
    html.empty("path", "class", "axis", "d", axes());
    html.empty("polyline", "class", "line", "points", line());
    for (var row : level.front()) {
      point(row, 6, "dot");
    }
    point(level.kneeRow(), 12, "knee");
    html.close();
  }

  private static String axes() {
    return "M" + MARGIN + " " + MARGIN + "V" + (HEIGHT - MARGIN) + "H" + (WIDTH - MARGIN);
  }

  private String line() {
    var line = new StringBuilder();
    for (var row : level.front()) {
      line.append(line.isEmpty() ? "" : " ").append(x(row)).append(',').append(y(row));
    }
    return line.toString();
  }

  private void point(Row row, int radius, String kind) {
    html.open(
        "circle",
        "class",
        kind,
        "cx",
        Integer.toString(x(row)),
        "cy",
        Integer.toString(y(row)),
        "r",
        Integer.toString(radius));
    html.text(
        "title",
        SweepWords.size(row) + ": " + SweepWords.amount(row) + ", " + SweepWords.time(row));
    html.close();
  }

  private int x(Row row) {
    long fastest = SweepChart.time(level.front().getLast());
    long slowest = SweepChart.time(level.front().getFirst());
    return MARGIN
        + SweepChart.part(
            Ratio.of(SweepChart.time(row) - fastest),
            Ratio.of(slowest - fastest),
            WIDTH - 2 * MARGIN);
  }

  private int y(Row row) {
    var least = level.front().getFirst().monthly();
    var most = level.front().getLast().monthly();
    return HEIGHT
        - MARGIN
        - SweepChart.part(row.monthly().minus(least), most.minus(least), HEIGHT - 2 * MARGIN);
  }
}
