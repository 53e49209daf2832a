package dev.faregate.aws.stepfunctions;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Origin;
import java.util.Optional;

/// One state.
///
/// @param key where its name stands
/// @param isJsonata whether its expressions are JSONata, else JSONPath
record State(Node.Scalar key, Mapping body, boolean isJsonata) {

  String name() {
    return key.text();
  }

  /// `Task`; empty where it is missing or not known.
  String type() {
    return text("Type");
  }

  /// A field's text, empty where it is missing or not known.
  String text(String field) {
    var node = body.get(field);
    return node.isPresent() && node.get() instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  boolean has(String field) {
    return body.has(field);
  }

  /// A field that is there and is no `null`.
  Optional<Node> node(String field) {
    var node = body.get(field);
    return node.isPresent() && node.get() instanceof Node.Scalar scalar && scalar.isNull()
        ? Optional.empty()
        : node;
  }

  /// Where the name of a field stands, else the state's.
  Origin at(String field) {
    var entry = body.entry(field);
    return entry.isEmpty() ? key.origin() : entry.get().key().origin();
  }
}
