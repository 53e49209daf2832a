package dev.faregate.source;

/// A piece of the user's own text as a message shows it: short, on one line, nothing invisible.
final class Excerpt {
  private static final int LONGEST = 40;

  private Excerpt() {}

  static String of(String text) {
    var shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (shown.length() >= LONGEST) {
        return shown.append('…').toString();
      }
      if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
        shown.append(c).append(text.charAt(++i));
      } else {
        shown.append(isVisible(c) ? c : '·');
      }
    }
    return shown.isEmpty() ? "\"\"" : shown.toString();
  }

  /// A character with its code, for what cannot be seen.
  static String character(int codePoint) {
    if (codePoint > ' ' && codePoint < 0x7f) {
      return String.valueOf((char) codePoint);
    }
    var code = Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - code.length())) + code;
  }

  private static boolean isVisible(char c) {
    return c >= ' ' && c < 0x7f || c > 0xa0 && Character.isLetterOrDigit(c);
  }
}
