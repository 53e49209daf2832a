package dev.faregate.report;

/// Takes a rule's page apart as far as a list of rules needs it.
final class Sentences {
  private Sentences() {}

  /// The text below the title, up to the first empty line, in one line and without marks.
  static String firstParagraph(String markdown) {
    var paragraph = new StringBuilder();
    int from = 0;
    while (from < markdown.length()) {
      int end = markdown.indexOf('\n', from);
      var line = markdown.substring(from, end < 0 ? markdown.length() : end).strip();
      from = end < 0 ? markdown.length() : end + 1;
      if (line.isEmpty() && !paragraph.isEmpty()) {
        break;
      }
      if (!line.isEmpty() && !line.startsWith("#")) {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      }
    }
    return Inline.plain(paragraph.toString());
  }

  /// Up to the first full stop that ends a sentence.
  static String first(String paragraph) {
    int end = paragraph.indexOf(". ");
    return end < 0 ? paragraph : paragraph.substring(0, end + 1);
  }
}
