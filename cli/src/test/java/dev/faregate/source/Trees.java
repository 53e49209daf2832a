package dev.faregate.source;

import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Random nodes, and how they are written as YAML and as JSON.
final class Trees {
  private static final Origin NOWHERE = Origin.of("a test");

  private Trees() {}

  static Arbitrary<Node> all() {
    return nodes(true);
  }

  /// Without calls, which JSON cannot say.
  static Arbitrary<Node> ofJson() {
    return nodes(false);
  }

  private static Arbitrary<Node> nodes(boolean hasCalls) {
    Arbitrary<Node> scalars = scalars().map(scalar -> scalar);
    return Arbitraries.recursive(() -> scalars, inner -> around(inner, hasCalls), 0, 4);
  }

  private static Arbitrary<Node> around(Arbitrary<Node> inner, boolean hasCalls) {
    Arbitrary<Node> sequences =
        inner.list().ofMaxSize(4).map(items -> new Sequence(items, NOWHERE));
    Arbitrary<Node> mappings = Arbitraries.maps(texts(), inner).ofMaxSize(12).map(Trees::mapping);
    if (!hasCalls) {
      return Arbitraries.oneOf(inner, sequences, mappings);
    }
    var plain = Arbitraries.oneOf(scalars().map(scalar -> (Node) scalar), sequences, mappings);
    Arbitrary<Node> calls =
        Combinators.combine(Arbitraries.of("Ref", "Sub", "GetAtt", "Un.heard-of"), plain)
            .as((name, argument) -> new Node.Call(name, argument, NOWHERE));
    return Arbitraries.oneOf(inner, sequences, mappings, calls);
  }

  private static Mapping mapping(Map<String, Node> entries) {
    var list = new ArrayList<Mapping.Entry>();
    new LinkedHashMap<>(entries)
        .forEach(
            (name, value) -> list.add(new Mapping.Entry(new Scalar(name, true, NOWHERE), value)));
    return new Mapping(list, NOWHERE);
  }

  private static Arbitrary<Scalar> scalars() {
    var words =
        Arbitraries.of(
            "0", "-1", "3.10", "1e400", "12345678901234567890123", "true", "false", "null");
    return Arbitraries.oneOf(
        words.map(word -> new Scalar(word, false, NOWHERE)),
        texts().map(text -> new Scalar(text, true, NOWHERE)));
  }

  static Arbitrary<String> texts() {
    var pieces =
        Arbitraries.of(
            "a", "Z", "0", " ", "  ", ": ", "# ", " #", "'", "\"", "\\", "\n", "\t", "\r\n", "-",
            "- ", "[", "}", ",", "!", "&x", "*x", "%", "@", "|", "<<", "é", "漢", "🚀", "${a}", "{{",
            "\u0085", "\u2028", "\u0007", "\u00a0");
    return pieces.list().ofMaxSize(8).map(list -> String.join("", list));
  }

  static String json(Node node) {
    return switch (node) {
      case Scalar scalar -> scalar.quoted() ? quoted(scalar.text()) : scalar.text();
      case Sequence sequence ->
          "[" + joined(sequence.items().stream().map(Trees::json).toList(), " ,\n") + "]";
      case Mapping mapping ->
          "{"
              + joined(
                  mapping.entries().stream()
                      .map(entry -> quoted(entry.name()) + " : " + json(entry.value()))
                      .toList(),
                  ",")
              + "}";
      default -> throw new AssertionError(node);
    };
  }

  /// Block style, with a tag for a call.
  static String yaml(Node node) {
    return yaml(node, "").strip() + "\n";
  }

  private static String yaml(Node node, String indent) {
    return switch (node) {
      case Sequence sequence when !sequence.items().isEmpty() -> {
        var text = new StringBuilder();
        for (var item : sequence.items()) {
          text.append('\n').append(indent).append('-').append(yaml(item, indent + "  "));
        }
        yield text.toString();
      }
      case Mapping mapping when !mapping.entries().isEmpty() -> {
        var text = new StringBuilder();
        for (var entry : mapping.entries()) {
          text.append('\n').append(indent).append(quoted(entry.name())).append(":");
          text.append(yaml(entry.value(), indent + "  "));
        }
        yield text.toString();
      }
      case Node.Call call -> " !" + call.function() + yaml(call.argument(), indent);
      default -> " " + json(node);
    };
  }

  private static String joined(List<String> parts, String comma) {
    return String.join(comma, parts);
  }

  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c == '\u0085' || c == '\u2028') {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
