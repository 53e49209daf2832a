package dev.faregate.report;

/// Makes what a descriptor says safe to show: a name may hold terminal commands, line breaks, or
/// marks that turn the reading direction round and so hide what stands there; and a build server
/// takes some words in its log for commands.
public final class Escapes {
  private Escapes() {}

  /// The text with every dangerous character as a visible escape: `\u001b`.
  public static String visible(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (!isPlain(letter) && (letter < ' ' || letter > '~' || isCommand(text, i))) {
        return rewritten(text);
      }
    }
    return text;
  }

  /// The same, but for the ends of lines.
  public static String lines(String text) {
    var safe = new StringBuilder(text.length());
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      safe.append(visible(text.substring(from, to))).append(end < 0 ? "" : "\n");
      from = to + 1;
    }
    return safe.toString();
  }

  /// Safe wherever it stands, which most letters are.
  private static boolean isPlain(char letter) {
    return letter > ':' && letter <= '~' || letter == ' ';
  }

  private static String rewritten(String text) {
    var safe = new StringBuilder(text.length() + 8);
    int i = 0;
    while (i < text.length()) {
      if (isPlain(text.charAt(i))) {
        safe.append(text.charAt(i++));
        continue;
      }
      int point = text.codePointAt(i);
      boolean isCommand = isCommand(text, i);
      i += Character.charCount(point);
      if (isCommand) {
        escape(safe, point);
      } else if (point == '\n') {
        safe.append("\\n");
      } else if (point == '\r') {
        safe.append("\\r");
      } else if (point == '\t') {
        safe.append("\\t");
      } else if (isDangerous(point)) {
        escape(safe, point);
      } else {
        safe.appendCodePoint(point);
      }
    }
    return safe.toString();
  }

  /// Whether a build server could take what follows for a command: GitHub reads `::set-env` at the
  /// start of a line, Azure `##vso[` and TeamCity `##teamcity[` anywhere.
  private static boolean isCommand(String text, int at) {
    char letter = text.charAt(at);
    if (letter == '#') {
      return at > 0 && text.charAt(at - 1) == '#';
    }
    if (letter != ':' || !text.startsWith("::", at)) {
      return false;
    }
    // Of three, none may begin a line that is broken there.
    return at == 0 || isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == ':';
  }

  private static boolean isSpace(char letter) {
    return letter <= ' ' || Character.isSpaceChar(letter);
  }

  /// Control and format characters, lone surrogates, line separators and what Unicode has not
  /// assigned. The joiners that scripts and emoji need stay.
  static boolean isDangerous(int point) {
    if (point == 0x200C || point == 0x200D) {
      return false;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /// The code point as JSON and Java write it: a pair of escapes beyond the first plane.
  static void escape(StringBuilder out, int point) {
    if (point > 0xFFFF) {
      unit(out, Character.highSurrogate(point));
      unit(out, Character.lowSurrogate(point));
    } else {
      unit(out, (char) point);
    }
  }

  private static void unit(StringBuilder out, char unit) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(Character.forDigit((unit >> shift) & 0xF, 16));
    }
  }
}
