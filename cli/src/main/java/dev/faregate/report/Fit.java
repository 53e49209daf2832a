package dev.faregate.report;

import java.util.ArrayList;
import java.util.List;

/// Makes texts fit a number of columns: breaks them into lines, or leaves out their middle. Widths
/// are those of [DisplayWidth], and no character is parted from its combining marks.
final class Fit {
  private Fit() {}

  /// The text itself, or its start and end with `…` between.
  static String elided(String text, int width) {
    if (DisplayWidth.of(text) <= width) {
      return text;
    }
    if (width < 3) {
      return text.substring(0, reach(text, 0, width));
    }
    int half = (width - 1) / 2;
    int head = reach(text, 0, width - 1 - half);
    int tail = head;
    int left = DisplayWidth.of(text.substring(head));
    while (left > half) {
      int after = next(text, tail);
      left -= DisplayWidth.of(text.substring(tail, after));
      tail = after;
    }
    return text.substring(0, head) + "…" + text.substring(tail);
  }

  /// Lines of at most `width` columns, broken at spaces, else inside a word. Never empty.
  static List<String> lines(String text, int width) {
    return lines(text, width, width);
  }

  /// The same, the first line with a width of its own.
  static List<String> lines(String text, int first, int others) {
    var lines = new ArrayList<String>();
    int from = 0;
    while (from < text.length()) {
      int to = reach(text, from, Math.max(2, lines.isEmpty() ? first : others));
      if (to < text.length()) {
        to = wordEnd(text, from, to);
      }
      lines.add(trimmed(text, from, to));
      from = skipSpaces(text, to);
    }
    if (lines.isEmpty()) {
      lines.add("");
    }
    return lines;
  }

  /// The last space before `to`, or `to` where the line is one long word.
  private static int wordEnd(String text, int from, int to) {
    for (int at = to; at > from; at--) {
      if (text.charAt(at) == ' ') {
        return at;
      }
    }
    return beforeColons(text, from, to);
  }

  /// No line begins with two colons, which a build server could take for a command.
  private static int beforeColons(String text, int from, int to) {
    int at = to;
    if (text.startsWith("::", to)) {
      do {
        at -= Character.charCount(text.codePointBefore(at));
      } while (at > from && DisplayWidth.joinsTheOneBefore(text.codePointAt(at)));
    }
    return at > from ? at : to;
  }

  private static String trimmed(String text, int from, int to) {
    int end = to;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    return text.substring(from, end);
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /// How far the text goes from `from` within `width` columns.
  private static int reach(String text, int from, int width) {
    int at = from;
    int used = 0;
    while (at < text.length()) {
      int after = at + 1;
      if (isCommon(text, at) && (after == text.length() || isCommon(text, after))) {
        used++;
      } else {
        after = next(text, at);
        used += DisplayWidth.of(text.substring(at, after));
      }
      if (used > width) {
        return at;
      }
      at = after;
    }
    return at;
  }

  private static boolean isCommon(String text, int at) {
    return text.charAt(at) < DisplayWidth.COMMON;
  }

  /// The start of the next character that has columns of its own.
  private static int next(String text, int from) {
    int at = from + Character.charCount(text.codePointAt(from));
    while (at < text.length() && DisplayWidth.joinsTheOneBefore(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }
}
