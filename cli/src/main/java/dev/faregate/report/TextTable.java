package dev.faregate.report;

import java.util.ArrayList;
import java.util.List;

/// A plain table for a page: columns as wide as their widest cell, the widest of them narrowed and
/// wrapped where the page is too small for all. Words stay whole, even if lines grow too long.
final class TextTable {
  private static final int GAP = 2;

  private static final int NARROWEST = 10;

  /// A word longer than this is broken all the same.
  private static final int LONGEST_WORD = 60;

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
    int[] widths = narrowed(page.width() - indent);
    row(page, indent, header, widths, Ink.STRONG);
    for (var row : rows) {
      row(page, indent, row, widths, Ink.NORMAL);
    }
  }

  /// The widths of columns that take `room` together, or as near as words allow.
  private int[] narrowed(int room) {
    int[] widths = widths();
    int[] least = longestWords();
    int total = GAP * (widths.length - 1);
    for (int width : widths) {
      total += width;
    }
    while (total > room) {
      int widest = loosest(widths, least);
      int less = Math.min(total - room, widths[widest] - least[widest]);
      if (less <= 0) {
        break;
      }
      widths[widest] -= less;
      total -= less;
    }
    return widths;
  }

  private int[] longestWords() {
    var longest = new int[header.size()];
    for (int i = 0; i < longest.length; i++) {
      longest[i] = Math.max(NARROWEST, DisplayWidth.of(header.get(i)));
      for (var row : rows) {
        for (var word : Escapes.visible(row.get(i)).split(" ", -1)) {
          longest[i] = Math.clamp(DisplayWidth.of(word), longest[i], LONGEST_WORD);
        }
      }
    }
    return longest;
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

  /// The column that can give up most.
  private static int loosest(int[] widths, int[] least) {
    int loosest = 0;
    for (int i = 1; i < widths.length; i++) {
      loosest = widths[i] - least[i] > widths[loosest] - least[loosest] ? i : loosest;
    }
    return loosest;
  }

  /// Every cell is wrapped within its column.
  private static void row(Page page, int indent, List<String> cells, int[] widths, Ink ink) {
    var columns = new ArrayList<List<String>>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      var wrapped = Fit.lines(Escapes.visible(cells.get(i)), widths[i]);
      columns.add(wrapped);
      height = Math.max(height, wrapped.size());
    }
    for (int line = 0; line < height; line++) {
      int start = indent;
      for (int i = 0; i < widths.length; i++) {
        var column = columns.get(i);
        if (line < column.size() && !column.get(line).isEmpty()) {
          page.at(start).put(column.get(line), ink);
        }
        start += widths[i] + GAP;
      }
      page.end();
    }
  }
}
