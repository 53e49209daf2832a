package dev.faregate.source;

import dev.faregate.source.Node.Scalar;

/// Texts of whole lines as [QuickYaml] reads them: as they are after `|`, joined after `>`.
final class QuickTexts {
  private final QuickText in;
  private final QuickScalars scalars;
  private final Comments comments;

  QuickTexts(QuickText in, QuickScalars scalars, Comments comments) {
    this.in = in;
    this.scalars = scalars;
    this.comments = comments;
  }

  /// @param parent the column of the block it stands in
  Scalar read(int parent) {
    int start = in.at;
    boolean isFolded = in.here() == '>';
    in.at++;
    boolean isStripped = in.here() == '-';
    if (isStripped) {
      in.at++;
    }
    in.skipSpaces();
    if (in.here() != '\n' || in.atEnd()) {
      throw new Beyond();
    }
    in.at++;
    int indent = indent(parent);
    var value = new StringBuilder();
    int end = lines(indent, isFolded, value);
    if (isStripped) {
      value.setLength(value.length() - 1);
    }
    comments.skip(start, end);
    return scalars.scalar(value.toString(), true, start, end);
  }

  /// Of the first line that is not empty; one of blanks, or too far to the left, is left to others.
  private int indent(int parent) {
    int from = in.at;
    while (in.chars[from] == '\n') {
      from++;
    }
    int to = from;
    while (in.chars[to] == ' ') {
      to++;
    }
    if (to - from <= parent || in.chars[to] < ' ') {
      throw new Beyond();
    }
    return to - from;
  }

  /// @return where the last character that is no blank ends
  private int lines(int indent, boolean isFolded, StringBuilder value) {
    int end = in.at;
    int blank = 0;
    while (!in.atEnd()) {
      int from = in.at;
      while (in.chars[from] == ' ' && from - in.at < indent) {
        from++;
      }
      if (in.chars[from] == '\n') {
        blank++;
        in.at = from + 1;
        continue;
      }
      if (from - in.at < indent) {
        break;
      }
      if (isFolded) {
        fold(from, blank, value);
      }
      value.repeat('\n', blank);
      blank = 0;
      end = line(from, value, end);
    }
    return end;
  }

  /// A line feed before a line becomes a space, or goes where lines without text follow it. Lines
  /// that are further to the right are left to others.
  private void fold(int from, int blank, StringBuilder value) {
    if (in.chars[from] <= ' ') {
      throw new Beyond();
    }
    int last = value.length() - 1;
    if (last >= 0) {
      value.setLength(last);
      value.append(blank == 0 ? " " : "");
    }
  }

  private int line(int from, StringBuilder value, int before) {
    int end = before;
    int to = from;
    while (in.chars[to] != '\n') {
      if (in.chars[to++] > ' ') {
        end = to;
      }
    }
    if (to >= in.length) {
      throw new Beyond();
    }
    value.append(in.text, from, to + 1);
    in.at = to + 1;
    return end;
  }
}
