package dev.faregate.format.serverless;

import java.util.ArrayList;
import java.util.List;

/// Takes a text with variables apart: `${self:service}-${opt:stage, 'dev'}`.
///
/// What CloudFormation fills in has no source in front of its name (`${Queue.Arn}`) or two colons
/// behind it (`${AWS::Region}`), and stays text.
final class VariableText {
  private VariableText() {}

  /// @param variable whether `text` is what stands between the braces of a variable
  record Piece(String text, boolean variable) {}

  static boolean hasVariable(String text) {
    for (int at = text.indexOf("${"); at >= 0; at = text.indexOf("${", at + 2)) {
      if (startsVariable(text, at)) {
        return true;
      }
    }
    return false;
  }

  /// In their order; a variable that is not closed is text, and so is all behind it.
  static List<Piece> pieces(String text) {
    var pieces = new ArrayList<Piece>();
    int from = 0;
    int at = text.indexOf("${");
    while (at >= 0) {
      int end = startsVariable(text, at) ? end(text, at) : at;
      if (end < 0) {
        break;
      }
      if (end > at) {
        addText(text, from, at, pieces);
        pieces.add(new Piece(text.substring(at + 2, end), true));
        from = end + 1;
      }
      at = text.indexOf("${", Math.max(from, at + 2));
    }
    addText(text, from, text.length(), pieces);
    return pieces;
  }

  /// The sources of a variable, the first of which that is there counts: `opt:stage`, `'dev'`.
  static List<String> sources(String variable) {
    var sources = new ArrayList<String>();
    int from = 0;
    int depth = 0;
    char quote = ' ';
    for (int i = 0; i < variable.length(); i++) {
      char c = variable.charAt(i);
      if (quote != ' ') {
        quote = c == quote ? ' ' : quote;
      } else if (isQuote(c) && depth == 0) {
        quote = c;
      } else if (c == '{' || c == '(') {
        depth++;
      } else if (c == '}' || c == ')') {
        depth--;
      } else if (c == ',' && depth == 0) {
        sources.add(variable.substring(from, i).strip());
        from = i + 1;
      }
    }
    sources.add(variable.substring(from).strip());
    return sources;
  }

  /// Whether a source begins at `at`: a word, then a colon or a parenthesis.
  static int wordEnd(String text, int at) {
    int i = at;
    while (i < text.length() && isWord(text.charAt(i))) {
      i++;
    }
    boolean fits = i > at && i < text.length();
    return fits && (text.charAt(i) == '(' || (text.charAt(i) == ':' && !text.startsWith("::", i)))
        ? i
        : -1;
  }

  private static boolean startsVariable(String text, int at) {
    return (at == 0 || text.charAt(at - 1) != '\\') && wordEnd(text, at + 2) > 0;
  }

  private static void addText(String text, int from, int to, List<Piece> pieces) {
    if (to > from) {
      pieces.add(new Piece(text.substring(from, to), false));
    }
  }

  /// The brace that closes what opens at `start`, or -1.
  private static int end(String text, int start) {
    int depth = 0;
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isQuote(char c) {
    return c == '\'' || c == '"';
  }

  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '_';
  }
}
