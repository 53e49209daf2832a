package dev.faregate.report;

import java.util.ArrayList;
import java.util.List;

/// A plain table for a page: columns as wide as their widest cell, the widest of them narrowed and
/// wrapped where the page is too small for all.
final class TextTable {
  private static final int GAP = 2;

  private static final int NARROWEST = 10;

  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> header;

  TextTable(String... header) {
    this.header = List.of(header);
  }

  TextTable row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  void write(Page page, int indent) {
    var starts = starts(page, indent);
    row(page, header, starts, Ink.STRONG);
    for (var row : rows) {
      row(page, row, starts, Ink.NORMAL);
    }
  }

  private int[] starts(Page page, int indent) {
    int[] widths = widths();
    int total = indent + GAP * (widths.length - 1);
    for (int width : widths) {
      total += width;
    }
    while (total > page.width()) {
      int widest = widest(widths);
      int less = Math.min(total - page.width(), widths[widest] - NARROWEST);
      if (less <= 0) {
        break;
      }
      widths[widest] -= less;
      total -= less;
    }
    var starts = new int[widths.length];
    int start = indent;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = start;
      start += widths[i] + GAP;
    }
    return starts;
  }

  private int[] widths() {
    var widths = new int[header.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = DisplayWidth.of(header.get(i));
      for (var row : rows) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(Escapes.visible(row.get(i))));
      }
    }
    return widths;
  }

  private static int widest(int[] widths) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = widths[i] > widths[widest] ? i : widest;
    }
    return widest;
  }

  /// Every cell is wrapped within its column.
  private static void row(Page page, List<String> cells, int[] starts, Ink ink) {
    var lines = new ArrayList<List<String>>();
    int height = 1;
    for (int i = 0; i < starts.length; i++) {
      int end = i + 1 < starts.length ? starts[i + 1] - GAP : page.width();
      var wrapped =
          Fit.lines(Escapes.visible(cells.get(i)), Math.max(NARROWEST / 2, end - starts[i]));
      lines.add(wrapped);
      height = Math.max(height, wrapped.size());
    }
    for (int line = 0; line < height; line++) {
      for (int i = 0; i < starts.length; i++) {
        if (line < lines.get(i).size() && !lines.get(i).get(line).isEmpty()) {
          page.at(starts[i]).put(lines.get(i).get(line), ink);
        }
      }
      page.end();
    }
  }
}
