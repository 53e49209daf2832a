package dev.faregate.source;

import dev.faregate.source.Node.Scalar;

/// Values on one line as [QuickYaml] reads them: plain, and in quotes.
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
    if (",[]{}#&*!|>'\"%@`".indexOf(first) >= 0
        || "-?:".indexOf(first) >= 0 && (inBrackets || in.chars[in.at + 1] <= ' ')) {
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
    boolean isEscaped = false;
    while (in.here() != quote) {
      if (in.here() == '\\' && quote == '"') {
        isEscaped = true;
        in.at++;
      }
      if (in.here() < ' ') {
        throw new Beyond();
      }
      in.at++;
    }
    in.at++;
    if (in.here() == quote) {
      throw new Beyond();
    }
    comments.skip(start, in.at);
    var value = in.text.substring(start + 1, in.at - 1);
    return scalar(isEscaped ? unescaped(value) : value, true, start, in.at);
  }

  /// Without the backslashes before what is usual to escape; all else is left to others.
  private static String unescaped(String text) {
    var value = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        c =
            switch (text.charAt(++i)) {
              case 'n' -> '\n';
              case 't' -> '\t';
              case '"' -> '"';
              case '\\' -> '\\';
              default -> throw new Beyond();
            };
      }
      value.append(c);
    }
    return value.toString();
  }

  /// @param start where it begins, with its quote or mark
  Scalar scalar(String value, boolean isQuoted, int start, int end) {
    in.draft.checkLength(value.length(), start);
    in.last = end;
    return new Scalar(value, isQuoted, in.origin(start, end));
  }
}
