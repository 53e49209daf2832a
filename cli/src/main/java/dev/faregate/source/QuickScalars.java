package dev.faregate.source;

import dev.faregate.source.Node.Scalar;

/// Single values as [QuickYaml] reads them: plain, quoted, and texts that begin with `|`.
final class QuickScalars {
  private final QuickText in;
  private final Comments comments;

  QuickScalars(QuickText in, Comments comments) {
    this.in = in;
    this.comments = comments;
  }

  Scalar empty(int at) {
    return scalar("", false, at, at);
  }

  /// A plain value on one line.
  Scalar plain(boolean inBrackets) {
    int start = in.at;
    char first = in.here();
    if ("?:,[]{}#&*!|>'\"%@`".indexOf(first) >= 0 || (first == '-' && dashEnds(inBrackets))) {
      throw new Beyond();
    }
    int end = start;
    while (true) {
      char c = in.chars[in.at];
      if (c > ':' && !inBrackets) {
        end = ++in.at; // as most are
        continue;
      }
      if (c == '\n' || c == '#' && in.chars[in.at - 1] == ' ' || endsHere(c, inBrackets)) {
        break;
      }
      if (c < ' ') {
        throw new Beyond();
      }
      in.at++;
      if (c != ' ') {
        end = in.at;
      }
    }
    return scalar(in.text.substring(start, end), false, start, end);
  }

  private boolean dashEnds(boolean inBrackets) {
    return inBrackets || in.chars[in.at + 1] <= ' ';
  }

  private boolean endsHere(char c, boolean inBrackets) {
    if (c == ':') {
      char next = in.chars[in.at + 1];
      return next <= ' ' || inBrackets && isBracketOrComma(next);
    }
    return inBrackets && isBracketOrComma(c);
  }

  private static boolean isBracketOrComma(char c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
  }

  /// A value in quotes on one line.
  Scalar quoted() {
    int start = in.at;
    char quote = in.here();
    in.at++;
    while (in.here() != quote) {
      if (in.here() < ' ' || in.here() == '\\' && quote == '"') {
        throw new Beyond();
      }
      in.at++;
    }
    in.at++;
    if (in.here() == quote) {
      throw new Beyond();
    }
    comments.skip(start, in.at);
    return scalar(in.text.substring(start + 1, in.at - 1), true, start, in.at);
  }

  /// A text of whole lines.
  ///
  /// @param parent the column of the block it stands in
  Scalar literal(int parent) {
    int start = in.at;
    in.at++;
    boolean isStripped = in.here() == '-';
    if (isStripped) {
      in.at++;
    }
    if (in.here() != '\n' || in.atEnd()) {
      throw new Beyond();
    }
    in.at++;
    int indent = indent(parent);
    var value = new StringBuilder();
    int end = lines(indent, value);
    if (isStripped) {
      value.setLength(value.length() - 1);
    }
    comments.skip(start, end);
    return scalar(value.toString(), true, start, end);
  }

  /// Of the first line; one that is blank, or too far to the left, is left to others.
  private int indent(int parent) {
    int spaces = 0;
    while (in.chars[in.at + spaces] == ' ') {
      spaces++;
    }
    if (spaces <= parent || in.chars[in.at + spaces] < ' ') {
      throw new Beyond();
    }
    return spaces;
  }

  /// @return where the last character that is no blank ends
  private int lines(int indent, StringBuilder value) {
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
      while (blank > 0) {
        value.append('\n');
        blank--;
      }
      end = line(from, value, end);
    }
    return end;
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

  private Scalar scalar(String value, boolean isQuoted, int start, int end) {
    in.draft.checkLength(value.length(), start);
    in.last = end;
    return new Scalar(value, isQuoted, in.origin(start, end));
  }
}
