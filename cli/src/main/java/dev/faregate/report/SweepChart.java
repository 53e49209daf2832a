package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Ratio;
import dev.faregate.report.SweepReport.Level;
import dev.faregate.report.SweepReport.Row;
import java.util.Arrays;

/// The front of cost and latency, drawn with letters.
final class SweepChart {
  private static final int HEIGHT = 10;
  private static final int INDENT = 4;
  private static final int WIDEST = 64;

  private SweepChart() {}

  static void draw(Page page, Level level) {
    var slowest = level.front().getFirst();
    var fastest = level.front().getLast();
    int label = Math.max(SweepWords.amount(slowest).length(), SweepWords.amount(fastest).length());
    int left = INDENT + label + 1;
    int width = Math.min(WIDEST, page.width() - left - 2);
    var field = new char[HEIGHT][width];
    for (var line : field) {
      Arrays.fill(line, ' ');
    }
    for (var row : level.front()) {
      put(field, level, row, '·');
    }
    put(field, level, slowest, 'o');
    put(field, level, fastest, 'o');
    put(field, level, level.kneeRow(), 'K');
    for (int line = 0; line < HEIGHT; line++) {
      if (line == 0 || line == HEIGHT - 1) {
        page.right(SweepWords.amount(line == 0 ? fastest : slowest), Ink.FAINT, left - 1);
      }
      page.at(left).put("│", Ink.FAINT).put(new String(field[line]).stripTrailing()).end();
    }
    page.at(left).put("└" + "─".repeat(width), Ink.FAINT).end();
    var from = SweepWords.time(fastest);
    page.at(left + 1).put(from, Ink.FAINT);
    page.right(SweepWords.time(slowest), Ink.FAINT, left + 1 + width).end();
  }

  private static void put(char[][] field, Level level, Row row, char mark) {
    var slowest = level.front().getFirst();
    var fastest = level.front().getLast();
    int x =
        part(
            Ratio.of(time(row) - time(fastest)),
            Ratio.of(time(slowest) - time(fastest)),
            field[0].length - 1);
    int y =
        part(
            row.monthly().minus(slowest.monthly()),
            fastest.monthly().minus(slowest.monthly()),
            field.length - 1);
    field[field.length - 1 - y][x] = mark;
  }

  static long time(Row row) {
    return row.milliseconds().orElse(0);
  }

  /// Where a part of a whole lies on so many places.
  static int part(Ratio part, Ratio whole, int places) {
    if (whole.signum() <= 0 || part.signum() <= 0) {
      return 0;
    }
    var at = part.times(Ratio.of(places)).dividedBy(whole);
    return Math.clamp(Long.parseLong(wholeOf(at)), 0, places);
  }

  private static String wholeOf(Ratio value) {
    var text = Amounts.cents(value);
    return text.substring(0, text.indexOf('.'));
  }
}
