package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Reference;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Text;
import dev.faregate.source.Node.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    if (node instanceof Mapping mapping) {
      write(mapping, json);
    } else if (node instanceof Sequence(var items, _)) {
      write(items, json);
    } else if (node instanceof Scalar scalar) {
      json.add(literal(scalar));
    } else if (node instanceof Text(var pieces, _)) {
      writeText(pieces, json);
    } else if (node instanceof Reference) {
      writeText(List.of(node), json);
    } else {
      json.add(node);
    }
  }

  private static void write(List<Node> items, Pieces json) {
    json.add("[");
    var unsure = unsure(items);
    if (unsure.isPresent()) {
      json.add(unsure.get());
    }
    for (int i = 0; i < items.size() && unsure.isEmpty(); i++) {
      json.add(i == 0 ? "" : ",");
      write(items.get(i), json);
    }
    json.add("]");
  }

  private static void write(Mapping mapping, Pieces json) {
    var values = new ArrayList<Node>(mapping.entries().size());
    for (var entry : mapping.entries()) {
      values.add(entry.value());
    }
    json.add("{");
    var unsure = unsure(values);
    if (unsure.isPresent()) {
      json.add(unsure.get());
    }
    for (int i = 0; i < values.size() && unsure.isEmpty(); i++) {
      var name = mapping.entries().get(i).name();
      json.add((i == 0 ? "\"" : ",\"") + escaped(name) + "\":");
      write(values.get(i), json);
    }
    json.add("}");
  }

  private static void writeText(List<Node> pieces, Pieces json) {
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

  /// A value that may turn out to be a list, or nothing at all: then it takes its comma along.
  private static Optional<Node> unsure(List<Node> values) {
    for (var value : values) {
      if (value instanceof Unknown) {
        return Optional.of(value);
      }
      if (value instanceof Reference(_, var attribute, var origin) && !attribute.isEmpty()) {
        return Optional.of(Values.unknown(value, origin));
      }
    }
    return Optional.empty();
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
