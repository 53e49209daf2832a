package dev.faregate.report;

import dev.faregate.report.SweepReport.Row;
import java.util.List;
import java.util.Optional;

/// Configurations line by line, with what each costs at the right.
final class SweepRows {
  private static final int INDENT = 2;

  private final Page page;
  private final Optional<Row> now;

  SweepRows(Page page, Optional<Row> now) {
    this.page = page;
    this.now = now;
  }

  void rows(String title, List<Row> rows) {
    rows(title, rows, Optional.empty());
  }

  /// @param knee which of them is marked
  void rows(String title, List<Row> rows, Row knee) {
    rows(title, rows, Optional.of(knee));
  }

  private void rows(String title, List<Row> rows, Optional<Row> knee) {
    page.gap();
    page.paragraph(title, Ink.FAINT, INDENT);
    int size = 0;
    int place = 0;
    int time = 0;
    int amount = 0;
    for (var row : rows) {
      size = Math.max(size, SweepWords.size(row).length());
      place = Math.max(place, place(row).length());
      time = Math.max(time, SweepWords.time(row).length());
      amount = Math.max(amount, SweepWords.amount(row).length());
    }
    int second = 2 * INDENT + size + 2;
    int third = second + place + 2 + time;
    int fourth = third + 2 + amount;
    for (var row : rows) {
      page.at(2 * INDENT).put(SweepWords.size(row), Ink.STRONG);
      page.at(second).put(place(row));
      page.right(SweepWords.time(row), Ink.NORMAL, third);
      page.right(SweepWords.amount(row), Ink.STRONG, fourth);
      mark(row, knee);
      page.end();
    }
  }

  private void mark(Row row, Optional<Row> knee) {
    if (knee.isPresent() && knee.get().equals(row)) {
      page.put("  the knee", Ink.NOTE);
    } else if (now.isPresent() && !now.get().equals(row)) {
      var more = row.monthly().minus(now.get().monthly());
      var says = "  " + (more.signum() == 0 ? "the same" : Money.change(more));
      if (page.column() + says.length() <= page.width()) {
        page.put(says, Ink.FAINT);
      }
    }
  }

  private static String place(Row row) {
    return SweepWords.launch(row) + ", " + row.architecture() + ", " + row.region();
  }
}
