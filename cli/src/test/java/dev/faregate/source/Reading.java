package dev.faregate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// What the reader's tests share: short ways to read a text and to write down what came of it.
final class Reading {
  private Reading() {}

  static Source yaml(String text) {
    return Reader.read("template.yaml", bytes(text), Bounds.DEFAULT);
  }

  static Source json(String text) {
    return Reader.read("template.json", bytes(text), Bounds.DEFAULT);
  }

  static Node document(Source source) {
    assertThat(source.problems()).isEmpty();
    assertThat(source.documents()).hasSize(1);
    return source.documents().getFirst();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// A node on one line: `{a: [1, "quoted", Ref(x)]}`.
  static String shown(Node node) {
    return switch (node) {
      case Scalar scalar -> scalar.quoted() ? '"' + scalar.text() + '"' : scalar.text();
      case Sequence sequence ->
          sequence.items().stream().map(Reading::shown).collect(Collectors.joining(", ", "[", "]"));
      case Mapping mapping ->
          mapping.entries().stream()
              .map(entry -> entry.name() + ": " + shown(entry.value()))
              .collect(Collectors.joining(", ", "{", "}"));
      case Call call -> call.function() + "(" + shown(call.argument()) + ")";
      default -> throw new AssertionError("no reader makes " + node);
    };
  }

  /// The node at a path of keys.
  static Node at(Node top, String... path) {
    Node here = top;
    for (var name : path) {
      here = ((Mapping) here).get(name).orElseThrow();
    }
    return here;
  }

  /// The text that a node's span cuts out of its source.
  static String cut(Source source, Node node) {
    var at = node.origin().at().orElseThrow();
    return source.text().substring(at.start(), at.end());
  }

  /// The only problem, as `line:column message`.
  static String problem(Source source) {
    assertThat(source.problems()).hasSize(1);
    var problem = source.problems().getFirst();
    var at = problem.origin().at().orElseThrow();
    return at.line() + ":" + at.column() + " " + problem.message();
  }

  /// The only problem of a file that cannot be read.
  static String fatal(Source source) {
    assertThat(source.documents().size()).isZero();
    assertThat(source.problems()).singleElement().matches(Problem::fatal);
    return problem(source);
  }
}
