package dev.faregate.fuzz;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;

/// Writes a tree as YAML in blocks, as YAML in brackets, or as JSON.
final class TreeText {
  private final StringBuilder out = new StringBuilder(2048);
  private final boolean json;

  private TreeText(boolean json) {
    this.json = json;
  }

  static String blocks(Node node) {
    var text = new TreeText(false);
    text.block(node, 0);
    return text.out.append('\n').toString();
  }

  static String brackets(Node node) {
    var text = new TreeText(false);
    text.flow(node);
    return text.out.append('\n').toString();
  }

  static String json(Node node) {
    var text = new TreeText(true);
    text.flow(node);
    return text.out.toString();
  }

  private void block(Node node, int indent) {
    switch (node) {
      case Sequence sequence when !sequence.items().isEmpty() -> {
        for (var item : sequence.items()) {
          line(indent);
          out.append("- ");
          value(item, indent + 2);
        }
      }
      case Mapping mapping when !mapping.entries().isEmpty() -> {
        for (var entry : mapping.entries()) {
          line(indent);
          scalar(entry.key());
          out.append(": ");
          value(entry.value(), indent + 2);
        }
      }
      default -> flow(node);
    }
  }

  private void value(Node node, int indent) {
    if (node instanceof Call call) {
      out.append('!').append(call.function()).append(' ');
      if (call.argument() instanceof Call) {
        flow(call.argument());
      } else {
        block(call.argument(), indent);
      }
    } else {
      block(node, indent);
    }
  }

  private void line(int indent) {
    if (!out.isEmpty()) {
      out.append('\n');
    }
    out.repeat(' ', indent);
  }

  private void flow(Node node) {
    switch (node) {
      case Sequence sequence -> {
        char before = '[';
        for (var item : sequence.items()) {
          out.append(before);
          flow(item);
          before = ',';
        }
        out.append(before == '[' ? "[]" : "]");
      }
      case Mapping mapping -> {
        char before = '{';
        for (var entry : mapping.entries()) {
          out.append(before);
          scalar(entry.key());
          out.append(": ");
          flow(entry.value());
          before = ',';
        }
        out.append(before == '{' ? "{}" : "}");
      }
      case Call call -> {
        out.append("{\"").append(longForm(call.function())).append("\": ");
        flow(call.argument());
        out.append('}');
      }
      case Scalar scalar -> scalar(scalar);
      default -> out.append("null");
    }
  }

  private static String longForm(String function) {
    return function.equals("Ref") || function.equals("Condition") ? function : "Fn::" + function;
  }

  private void scalar(Scalar scalar) {
    if (json ? isJsonWord(scalar) : isPlain(scalar)) {
      out.append(scalar.text());
      return;
    }
    out.append('"');
    var text = scalar.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        default -> {
          if (c < ' ') {
            out.append("\\u00")
                .append((char) ('0' + (c >> 4)))
                .append("0123456789abcdef".charAt(c & 15));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean isJsonWord(Scalar scalar) {
    var text = scalar.text();
    return !scalar.quoted()
        && (text.equals("true")
            || text.equals("null")
            || !text.isEmpty() && text.length() < 10 && isDigits(text));
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(Scalar scalar) {
    var text = scalar.text();
    if (scalar.quoted() || text.isEmpty()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean usual = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
      if (!usual && (i == 0 || "_./-".indexOf(c) < 0)) {
        return false;
      }
    }
    return true;
  }
}
