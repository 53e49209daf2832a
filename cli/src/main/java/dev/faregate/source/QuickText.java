package dev.faregate.source;

/// A text while [QuickYaml] goes through it: where it stands, and where the last value ended.
///
/// Characters are held in an array, which a cold process reads many times as fast as a string; a
/// line feed and a zero follow the last one, so that nobody has to look for the end.
final class QuickText {
  final Draft draft;
  final String text;
  final char[] chars;
  final int length;

  /// Where reading stands.
  int at;

  /// Where the last value ends: a block ends there, not at the next value.
  int last;

  QuickText(Draft draft) {
    this.draft = draft;
    text = draft.text();
    length = text.length();
    chars = new char[length + 2];
    text.getChars(0, length, chars, 0);
    chars[length] = '\n';
  }

  /// Whether there are no marks of documents, but at the very beginning, and no characters that
  /// YAML gives a meaning of their own or does not allow, be it in comments.
  boolean isUsual() {
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c >= ' ' && c <= '~') {
        continue;
      }
      if (c == '\n' ? isMark(i + 1) : c > '~' ? isSpecial(c) : c != '\t') {
        return false;
      }
    }
    return !isMark(0) || chars[0] == '-';
  }

  private boolean isMark(int at) {
    char c = chars[at];
    return (c == '-' || c == '.') && text.startsWith(c == '-' ? "---" : "...", at);
  }

  private static boolean isSpecial(char c) {
    return c < '\u00A0' || c == '\u2028' || c == '\u2029' || c > '\uD7FF';
  }

  char here() {
    return chars[at];
  }

  boolean atEnd() {
    return at >= length;
  }

  void skipSpaces() {
    while (chars[at] == ' ') {
      at++;
    }
  }

  /// Whether nothing but a comment is left of the line.
  boolean isLineOver() {
    return chars[at] == '\n' || (chars[at] == '#' && (at == 0 || chars[at - 1] <= ' '));
  }

  /// To the first character of the next line that says something.
  void nextLine() {
    while (at < length) {
      skipSpaces();
      if (!isLineOver()) {
        return;
      }
      while (chars[at] != '\n') {
        at++;
      }
      at++;
    }
    at = length;
  }

  /// The column of the place where reading stands, from 0; -1 at the end of the text. To be asked
  /// where only spaces and dashes come before.
  int column() {
    if (atEnd()) {
      return -1;
    }
    int start = at;
    while (start > 0 && chars[start - 1] != '\n') {
      start--;
    }
    return at - start;
  }

  boolean isDash() {
    return chars[at] == '-' && chars[at + 1] <= ' ';
  }

  /// Whether a key stands here, and not a value.
  boolean isKey() {
    char first = here();
    if (first == '!' || first == '[' || first == '{' || first == '|' || first == '>') {
      return false;
    }
    int next = at;
    if (first == '"' || first == '\'') {
      next++;
      while (chars[next] != first && chars[next] != '\n') {
        next++;
      }
    }
    while (chars[next] != '\n') {
      if (chars[next] == ':' && chars[next + 1] <= ' ') {
        return true;
      }
      if (chars[next] == '#' && chars[next - 1] == ' ') {
        return false;
      }
      next++;
    }
    return false;
  }

  /// The name of a short form, `Ref` of `!Ref`, and past it.
  String function() {
    int start = ++at;
    while (here() >= '0' && here() <= '9'
        || here() >= 'A' && here() <= 'Z'
        || here() >= 'a' && here() <= 'z') {
      at++;
    }
    if (at == start || here() > ' ') {
      throw new Beyond();
    }
    return text.substring(start, at);
  }

  Origin origin(int start, int end) {
    return draft.origin(start, end);
  }
}
