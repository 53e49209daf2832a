package dev.faregate.report;

/// Markdown inside a line, for a terminal: emphasis loses its marks, a link shows its address, code
/// keeps its backquotes, which say where it ends.
final class Inline {
  private Inline() {}

  static String plain(String text) {
    var plain = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char letter = text.charAt(i);
      int end = closing(text, i);
      if (end < 0) {
        plain.append(letter);
        i++;
      } else if (letter == '`') {
        plain.append(text, i, end);
        i = end;
      } else if (letter == '[') {
        i = link(plain, text, i, end);
      } else {
        int mark = text.startsWith("**", i) ? 2 : 1;
        plain.append(plain(text.substring(i + mark, end - mark)));
        i = end;
      }
    }
    return plain.toString();
  }

  /// Where the element that starts here ends, -1 if none does.
  private static int closing(String text, int start) {
    char letter = text.charAt(start);
    if (letter == '`') {
      return after(text.indexOf('`', start + 1), 1);
    }
    if (letter == '[') {
      int middle = text.indexOf("](", start);
      return middle < 0 ? -1 : after(text.indexOf(')', middle), 1);
    }
    if (text.startsWith("**", start)) {
      return after(text.indexOf("**", start + 2), 2);
    }
    boolean startsWord = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
    if (letter == '_' && startsWord) {
      return after(text.indexOf('_', start + 1), 1);
    }
    return -1;
  }

  private static int after(int position, int length) {
    return position < 0 ? -1 : position + length;
  }

  private static int link(StringBuilder plain, String text, int start, int end) {
    int middle = text.indexOf("](", start);
    var label = text.substring(start + 1, middle);
    var address = text.substring(middle + 2, end - 1);
    plain.append(label);
    if (!label.equals(address)) {
      plain.append(" (").append(address).append(')');
    }
    return end;
  }
}
