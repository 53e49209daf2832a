package dev.faregate.format.cloudformation;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands in a mapping, where it is of the kind that is wanted.
final class Fields {
  private Fields() {}

  static Optional<Scalar> text(Node node, String name) {
    return field(node, name) instanceof Scalar scalar ? Optional.of(scalar) : Optional.empty();
  }

  static Optional<Mapping> mapping(Node node, String name) {
    return field(node, name) instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
  }

  static List<String> names(Mapping mapping) {
    var names = new ArrayList<String>(mapping.entries().size());
    for (var entry : mapping.entries()) {
      names.add(entry.name());
    }
    return names;
  }

  private static Node field(Node node, String name) {
    var nothing = new Node.Absent(node.origin());
    return node instanceof Mapping mapping ? mapping.get(name).orElse(nothing) : nothing;
  }
}
