package dev.faregate.report;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes HTML. Every text and every value of an attribute is escaped here, and nowhere else is
/// anything written.
final class HtmlWriter {
  private static final String INLINE = " a b code em rect small span strong svg td th title desc ";

  private final StringBuilder out = new StringBuilder(16 * 1024);
  private final Deque<String> open = new ArrayDeque<>();

  /// @param attributes names and values in turn; one with an empty value is left out
  HtmlWriter open(String tag, String... attributes) {
    start(tag, attributes).append('>');
    open.push(tag);
    return this;
  }

  /// An element without content.
  HtmlWriter empty(String tag, String... attributes) {
    start(tag, attributes).append("/>");
    return lineAfter(tag);
  }

  HtmlWriter close() {
    var tag = open.pop();
    out.append("</").append(tag).append('>');
    return lineAfter(tag);
  }

  /// An element that holds only text.
  HtmlWriter text(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  HtmlWriter text(String text) {
    escape(Escapes.visible(text));
    return this;
  }

  /// Of ours alone: the style sheet and the document's first line.
  HtmlWriter trusted(String text) {
    out.append(text);
    return this;
  }

  private StringBuilder start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(Escapes.visible(attributes[i + 1]));
        out.append('"');
      }
    }
    return out;
  }

  private HtmlWriter lineAfter(String tag) {
    if (!INLINE.contains(" " + tag + " ")) {
      out.append('\n');
    }
    return this;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(unit);
      }
    }
  }

  String finished() {
    return out.toString();
  }
}
