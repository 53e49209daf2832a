package dev.faregate.report;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes XML 1.0, in the order of the calls and always alike. What XML cannot hold, a terminal
/// could stumble over or a build server could take for a command is a visible escape.
final class XmlWriter {
  private final StringBuilder out =
      new StringBuilder(4096).append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();
  private boolean isTagOpen;
  private boolean isText;

  XmlWriter open(String name) {
    endTag();
    if (open.isEmpty() || !isText) {
      out.repeat(' ', 2 * open.size());
    }
    out.append('<').append(name);
    open.push(name);
    isTagOpen = true;
    isText = false;
    return this;
  }

  /// An attribute of the element opened last.
  XmlWriter put(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escaped(value);
    out.append('"');
    return this;
  }

  XmlWriter put(String name, long value) {
    out.append(' ').append(name).append("=\"").append(value).append('"');
    return this;
  }

  /// A line of the element's text.
  XmlWriter line(String text) {
    if (isTagOpen) {
      out.append('>');
      isTagOpen = false;
    } else {
      out.append('\n');
    }
    isText = true;
    escaped(text);
    return this;
  }

  XmlWriter close() {
    var name = open.pop();
    if (isTagOpen) {
      out.append("/>\n");
    } else {
      if (!isText) {
        out.repeat(' ', 2 * open.size());
      }
      out.append("</").append(name).append(">\n");
    }
    isTagOpen = false;
    isText = false;
    return this;
  }

  private void endTag() {
    if (isTagOpen) {
      out.append(">\n");
      isTagOpen = false;
    }
  }

  private void escaped(String text) {
    var visible = Escapes.visible(text);
    for (int i = 0; i < visible.length(); i++) {
      char unit = visible.charAt(i);
      switch (unit) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(unit);
      }
    }
  }

  /// The whole document, every element closed.
  String finished() {
    return out.toString();
  }
}
