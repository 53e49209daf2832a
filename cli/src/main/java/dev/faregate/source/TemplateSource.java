package dev.faregate.source;

import java.util.Optional;

/// Recognises files that become descriptors only when a template engine has run over them.
///
/// Asked only about what cannot be read: a rendered descriptor may hold the same marks as text.
final class TemplateSource {
  private static final String RESOLVE = "{{resolve:"; // CloudFormation's own

  private TemplateSource() {}

  /// The reason to give instead of `fault`, if the file looks like a template's source: a mark
  /// outside quotes on the lines of the fault or on the one before.
  static Optional<Unreadable> behind(Unreadable fault, String text) {
    int line = text.lastIndexOf('\n', fault.start() - 1);
    int from = text.lastIndexOf('\n', line - 1) + 1;
    int to = text.indexOf('\n', fault.end());
    int mark = unquotedMark(text, from, to < 0 ? text.length() : to);
    return mark < 0 ? Optional.empty() : Optional.of(at(mark, text));
  }

  private static int unquotedMark(String text, int from, int to) {
    char quote = '\n';
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (quote == '\n' && isMark(text, i)) {
        return i;
      }
      if (c == '\n') {
        quote = c;
      } else if (c == '"' || c == '\'') {
        quote = quote == '\n' ? c : quote == c ? '\n' : quote;
      }
    }
    return -1;
  }

  private static boolean isMark(String text, int at) {
    return text.startsWith("{%", at)
        || text.startsWith("<%", at)
        || text.startsWith("{{", at) && !text.startsWith(RESOLVE, at);
  }

  private static Unreadable at(int mark, String text) {
    return new Unreadable(
        "this looks like the source of " + engine(mark, text) + "; render it first",
        mark,
        mark + 2);
  }

  private static String engine(int mark, String text) {
    if (text.charAt(mark) == '<') {
      return "an ERB template";
    }
    if (text.contains("cookiecutter.")) {
      return "a cookiecutter template";
    }
    if (text.charAt(mark + 1) == '%') {
      return "a Jinja template";
    }
    var inside = text.substring(mark + 2, Math.min(text.length(), mark + 14)).stripLeading();
    if (inside.startsWith("-") || inside.startsWith(".") || inside.startsWith("$")) {
      return "a Go template";
    }
    return inside.startsWith("#") || inside.startsWith("/") || inside.startsWith("^")
        ? "a Mustache template"
        : "a Jinja template";
  }
}
