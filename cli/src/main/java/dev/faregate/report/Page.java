package dev.faregate.report;

/// A text for a terminal, written line by line. Whatever is put on it is made safe first, so no
/// text of a descriptor can command the terminal or break a line.
final class Page {
  /// Lines longer than this are hard to read, however wide the terminal is.
  private static final int WIDEST = 100;

  private static final int NARROWEST = 40;

  private final StringBuilder out = new StringBuilder(2048);
  private final Style style;
  private final int width;
  private int column;

  Page(int terminalWidth, Style style) {
    this.width = Math.clamp(terminalWidth, NARROWEST, WIDEST);
    this.style = style;
  }

  /// Columns in a line.
  int width() {
    return width;
  }

  /// Columns the open line has used so far.
  int column() {
    return column;
  }

  /// Fills up with spaces to a column, with at least one between two texts.
  Page at(int target) {
    int spaces = column == 0 ? target : Math.max(1, target - column);
    for (int i = 0; i < spaces; i++) {
      out.append(' ');
    }
    column += spaces;
    return this;
  }

  Page put(String text, Ink ink) {
    var safe = Escapes.visible(text);
    out.append(style.on(ink)).append(safe).append(style.off(ink));
    column += DisplayWidth.of(safe);
    return this;
  }

  Page put(String text) {
    return put(text, Ink.NORMAL);
  }

  /// Puts the text so that it ends before column `end`.
  Page right(String text, Ink ink, int end) {
    return at(Math.max(0, end - DisplayWidth.of(Escapes.visible(text)))).put(text, ink);
  }

  Page end() {
    out.append('\n');
    column = 0;
    return this;
  }

  /// An empty line, but never two of them, nor one at the top.
  Page gap() {
    int length = out.length();
    if (length > 1 && !(out.charAt(length - 1) == '\n' && out.charAt(length - 2) == '\n')) {
      end();
    }
    return this;
  }

  /// The text in lines from column `from` to column `to`; the first continues the open line.
  Page wrapped(String text, Ink ink, int from, int to) {
    var lines = Fit.lines(Escapes.visible(text), to - from);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        end();
      }
      at(from).put(lines.get(i), ink);
    }
    return this;
  }

  /// A paragraph whose later lines are indented by two more.
  Page paragraph(String text, Ink ink, int indent) {
    var lines = Fit.lines(Escapes.visible(text), width - indent, width - indent - 2);
    at(indent).put(lines.getFirst(), ink).end();
    for (int i = 1; i < lines.size(); i++) {
      at(indent + 2).put(lines.get(i), ink).end();
    }
    return this;
  }

  String text() {
    return out.toString();
  }
}
