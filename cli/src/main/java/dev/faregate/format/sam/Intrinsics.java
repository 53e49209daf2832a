package dev.faregate.format.sam;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Scalar;
import java.util.Optional;

/// CloudFormation's functions as they stand in a text that is not evaluated yet: `!Ref X` is a
/// [Call], `{Ref: X}` a mapping of one entry.
final class Intrinsics {
  private Intrinsics() {}

  /// Whether the node is a function, which SAM never merges or looks into.
  static boolean isIntrinsic(Node node) {
    if (!(node instanceof Mapping mapping)) {
      return node instanceof Call;
    }
    if (mapping.entries().size() != 1) {
      return false;
    }
    var name = mapping.entries().getFirst().name();
    return "Ref".equals(name) || "Condition".equals(name) || name.startsWith("Fn::");
  }

  /// The logical name in `!Ref X` or `{Ref: X}`.
  static Optional<String> referenced(Node node) {
    var argument = Optional.<Node>empty();
    if (node instanceof Call call && "Ref".equals(call.function())) {
      argument = Optional.of(call.argument());
    } else if (node instanceof Mapping mapping && mapping.entries().size() == 1) {
      argument = mapping.get("Ref");
    }
    return argument.isPresent() && argument.get() instanceof Scalar scalar
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /// The text of a plain value under `name`, if there is one.
  static Optional<String> text(Mapping mapping, String name) {
    var node = mapping.get(name);
    return node.isPresent() && node.get() instanceof Scalar scalar && !scalar.isNull()
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /// The mapping under `name`, empty where there is none.
  static Mapping mapping(Mapping mapping, String name) {
    var node = mapping.get(name);
    return node.isPresent() && node.get() instanceof Mapping found
        ? found
        : Mapping.empty(mapping.origin());
  }
}
