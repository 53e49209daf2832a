package dev.faregate.report;

/// Keeps text from being read as Markdown where a service shows it so: as a comment on a change,
/// for instance. A name could otherwise hold a link, an image that calls home, or a mention.
final class Markdown {
  /// What means nothing in Markdown, wherever it stands.
  private static final String INERT = " .,;:()/'\"=%?-+…×−–→·{}";

  private Markdown() {}

  /// The text itself where nothing in it means anything in Markdown, else as code, in which nothing
  /// does.
  static String inert(String text) {
    var visible = Escapes.visible(text);
    return beginsText(visible) && isInert(visible) ? visible : code(visible);
  }

  /// The same as a table's cell, of a bounded length: its bars end no cell there.
  static String cell(String text, int most) {
    return phrase(text, most).replace("|", "\\|");
  }

  /// The same in the middle of a line.
  static String phrase(String text, int most) {
    var visible = Elided.of(Escapes.visible(text), most);
    return visible.isEmpty() || isInert(visible) ? visible : code(visible);
  }

  /// A number or a dash at the start begins a list.
  private static boolean beginsText(String text) {
    return !text.isEmpty() && Character.isLetter(text.charAt(0));
  }

  private static boolean isInert(String text) {
    // An address becomes a link without any marks.
    for (int i = 0; i < text.length(); i++) {
      if (!isInert(text, i)) {
        return false;
      }
    }
    return !text.contains("://") && !text.contains("www.");
  }

  /// A dollar sign before anything but an amount begins a formula, and an underscore at either end
  /// of a word emphasis.
  private static boolean isInert(String text, int at) {
    char unit = text.charAt(at);
    if (unit == '_') {
      return at > 0
          && at + 1 < text.length()
          && Character.isLetterOrDigit(text.charAt(at - 1))
          && Character.isLetterOrDigit(text.charAt(at + 1));
    }
    boolean isAmount =
        unit == '$' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return isAmount || Character.isLetterOrDigit(unit) || INERT.indexOf(unit) >= 0;
  }

  /// Between more backquotes than the text has in a row.
  static String code(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    var fence = "`".repeat(longest + 1);
    return fence + " " + text + " " + fence;
  }
}
