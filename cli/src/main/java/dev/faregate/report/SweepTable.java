package dev.faregate.report;

import dev.faregate.report.SweepReport.Level;
import dev.faregate.report.SweepReport.Row;
import java.util.ArrayList;
import java.util.List;

/// A sweep for people at a terminal.
///
/// @param width columns of the terminal
/// @param style whether it shows colours
public record SweepTable(int width, Style style) implements SweepOutput {
  private static final int INDENT = 2;
  private static final int MOST_OF_FRONT = 8;
  private static final int MOST_LEFT_OUT = 5;

  @Override
  public String write(SweepReport report) {
    var page = new Page(width, style);
    page.paragraph(
        report.subject()
            + " · "
            + SweepWords.count(report.configurations())
            + " configurations · "
            + report.about(),
        Ink.FAINT,
        0);
    page.paragraph(report.model(), Ink.FAINT, 0);
    for (var level : report.levels()) {
      level(page, level);
    }
    breakEvens(page, report);
    leftOut(page, report);
    assumed(page, report);
    return page.text();
  }

  private static void level(Page page, Level level) {
    page.gap();
    var title = SweepWords.level(level.requests());
    if (!title.isEmpty()) {
      page.put(title, Ink.STRONG).end();
    }
    var marked = new SweepRows(page, level.now());
    marked.rows(SweepWords.cheapest(level.cheapest()), level.cheapest());
    level.now().ifPresent(now -> marked.rows("as it is", List.of(now)));
    if (!level.byLaunch().isEmpty()) {
      marked.rows("the cheapest of each kind", level.byLaunch());
    }
    if (level.hasFront()) {
      front(page, marked, level);
    }
  }

  private static void front(Page page, SweepRows rows, Level level) {
    rows.rows(
        "nothing is both cheaper and faster than these (" + level.frontSize() + " in all)",
        some(level),
        level.kneeRow());
    page.gap();
    SweepChart.draw(page, level);
  }

  /// Both ends, the knee, and what lies between them.
  private static List<Row> some(Level level) {
    var front = level.front();
    var some = new ArrayList<Row>();
    for (int i = 0; i < front.size(); i++) {
      boolean isOne =
          front.size() <= MOST_OF_FRONT
              || i == level.knee()
              || i * (MOST_OF_FRONT - 1) / (front.size() - 1)
                  != (i - 1) * (MOST_OF_FRONT - 1) / (front.size() - 1)
              || i == 0;
      if (isOne) {
        some.add(front.get(i));
      }
    }
    return some;
  }

  private static void breakEvens(Page page, SweepReport report) {
    if (report.breakEvens().isEmpty()) {
      return;
    }
    page.gap().put("Where the balance tips", Ink.STRONG).end();
    for (var one : report.breakEvens()) {
      page.paragraph(one.what() + ": " + one.says(), Ink.NORMAL, INDENT);
    }
  }

  private static void leftOut(Page page, SweepReport report) {
    if (report.leftOut().isEmpty()) {
      return;
    }
    long count = 0;
    for (var one : report.leftOut()) {
      count += one.count();
    }
    var title = count == 1 ? " configuration left out" : " configurations left out";
    page.gap().put(SweepWords.count(count) + title, Ink.STRONG).end();
    int shown = Math.min(MOST_LEFT_OUT, report.leftOut().size());
    for (var one : report.leftOut().subList(0, shown)) {
      page.paragraph(one.what() + ": " + one.why(), Ink.NORMAL, INDENT);
    }
    if (shown < report.leftOut().size()) {
      page.paragraph(
          "and " + (report.leftOut().size() - shown) + " more; --output json has them all",
          Ink.FAINT,
          INDENT);
    }
  }

  private static void assumed(Page page, SweepReport report) {
    if (report.assumed().isEmpty()) {
      return;
    }
    page.gap().put("Assumed", Ink.STRONG).end();
    for (var one : report.assumed()) {
      page.paragraph(one.what() + ": " + one.value() + ", " + one.why(), Ink.NORMAL, INDENT);
    }
  }
}
