package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Text;

/// `Fn::ToJsonString: value` of AWS::LanguageExtensions.
final class ToJsonString implements Function {
  @Override
  public Node apply(Node.Call call, Evaluator evaluator) {
    var value = evaluator.evaluate(call.argument());
    if (!(value instanceof Mapping) && !(value instanceof Sequence)) {
      return Arguments.unfit(call, value, "a mapping or a list", evaluator);
    }
    var json = new Pieces(call.origin(), evaluator);
    write(value, json);
    return json.whole();
  }

  private static void write(Node node, Pieces json) {
    switch (node) {
      case Mapping mapping -> write(mapping, json);
      case Sequence(var items, _) -> {
        json.add("[");
        for (int i = 0; i < items.size(); i++) {
          json.add(i == 0 ? "" : ",");
          write(items.get(i), json);
        }
        json.add("]");
      }
      case Scalar scalar -> json.add(literal(scalar));
      case Text(var pieces, _) -> {
        json.add("\"");
        for (var piece : pieces) {
          if (piece instanceof Scalar scalar) {
            json.add(escaped(scalar.text()));
          } else {
            json.add(piece);
          }
        }
        json.add("\"");
      }
      default -> {
        json.add("\"");
        json.add(node);
        json.add("\"");
      }
    }
  }

  private static void write(Mapping mapping, Pieces json) {
    json.add("{");
    boolean first = true;
    for (var entry : mapping.entries()) {
      json.add((first ? "\"" : ",\"") + escaped(entry.name()) + "\":");
      write(entry.value(), json);
      first = false;
    }
    json.add("}");
  }

  private static String literal(Scalar scalar) {
    if (scalar.isNull()) {
      return "null";
    }
    var text = Values.plain(scalar);
    boolean bare =
        !scalar.quoted() && ("true".equals(text) || "false".equals(text) || isNumber(text));
    return bare ? text : "\"" + escaped(text) + "\"";
  }

  /// JSON's numbers: no leading zero, no leading plus or dot.
  private static boolean isNumber(String text) {
    int digits = text.startsWith("-") ? 1 : 0;
    boolean leadingZero =
        text.startsWith("0", digits)
            && text.length() > digits + 1
            && Character.isDigit(text.charAt(digits + 1));
    boolean dot = false;
    for (int i = digits; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean inner = i > digits && i < text.length() - 1;
      if (letter == '.' && inner && !dot) {
        dot = true;
      } else if (letter < '0' || letter > '9') {
        return false;
      }
    }
    return text.length() > digits && !leadingZero;
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '"', '\\' -> escaped.append('\\').append(letter);
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\t' -> escaped.append("\\t");
        default -> {
          if (letter < ' ') {
            escaped.append("\\u00").append(Character.forDigit(letter >> 4, 16));
            escaped.append(Character.forDigit(letter & 15, 16));
          } else {
            escaped.append(letter);
          }
        }
      }
    }
    return escaped.toString();
  }
}
