package dev.faregate.report;

import java.util.List;

/// Where the columns of a price table stand.
///
/// @param label columns for names and labels, counted from the left margin
/// @param text where the text starts
/// @param lineEnd where the amounts of lines end
/// @param headEnd where the amounts of resources end, and with them the table
record Columns(int label, int text, int lineEnd, int headEnd, int lineAmount) {
  static final int MARGIN = 2;

  private static final int GAP = 2;

  /// Below this, resources and lines share one column of amounts.
  private static final int ROOMY = 72;

  /// A table of short rows does not stretch further than this.
  private static final int CALM = 72;

  static Columns of(List<Row> rows, int width) {
    int label = 8;
    int text = 0;
    int line = 0;
    int head = 0;
    for (var row : rows) {
      if (row.kind() != Row.Kind.FILE) {
        int amount = DisplayWidth.of(row.amount());
        label = Math.max(label, width(row.label()) + (row.isHead() ? 0 : MARGIN));
        text = Math.max(text, width(row.text()) + (row.isHead() ? amount : 0));
        line = row.isHead() ? line : Math.max(line, amount);
        head = row.isHead() ? Math.max(head, amount) : head;
      }
    }
    label = Math.min(label, width / 3);
    int start = MARGIN + label + GAP;
    int own = width < ROOMY ? 0 : head + GAP;
    int natural = start + text + GAP + line + own;
    int end = Math.clamp(natural, Math.min(CALM, width), width);
    return new Columns(label, start, end - own, end, line);
  }

  private static int width(String text) {
    return DisplayWidth.of(Escapes.visible(text));
  }

  /// Where the text of a row must end.
  int textEnd(Row row) {
    int end =
        row.isHead()
            ? headEnd - DisplayWidth.of(row.amount()) - GAP
            : row.amount().isEmpty() ? headEnd : lineEnd - lineAmount - GAP;
    return Math.max(end, text + 10);
  }
}
