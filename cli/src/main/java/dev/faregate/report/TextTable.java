package dev.faregate.report;

import java.util.ArrayList;
import java.util.List;

/// A plain table for a page: columns as wide as their widest cell, the last one wrapped where the
/// page ends.
final class TextTable {
  private static final int GAP = 2;

  /// A column in front of the last is never wider than this part of the page.
  private static final int WIDEST_PART = 2;

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
    var starts = new int[header.size()];
    int start = indent;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = start;
      int widest = DisplayWidth.of(header.get(i));
      for (var row : rows) {
        widest = Math.max(widest, DisplayWidth.of(Escapes.visible(row.get(i))));
      }
      start += Math.min(widest, page.width() / WIDEST_PART) + GAP;
    }
    return starts;
  }

  /// Every cell is wrapped within its column.
  private static void row(Page page, List<String> cells, int[] starts, Ink ink) {
    var lines = new ArrayList<List<String>>();
    int height = 1;
    for (int i = 0; i < starts.length; i++) {
      int end = i + 1 < starts.length ? starts[i + 1] - GAP : page.width();
      var wrapped = Fit.lines(Escapes.visible(cells.get(i)), Math.max(8, end - starts[i]));
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
