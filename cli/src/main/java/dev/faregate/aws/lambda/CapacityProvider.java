package dev.faregate.aws.lambda;

import dev.faregate.format.Declaration;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Origin;

/// The managed instances on which functions run.
///
/// @param name of the capacity provider
/// @param instanceType if only one is allowed; else Lambda chooses, and nobody knows before
/// @param functions how many functions of the stack share the instances
record CapacityProvider(String name, Value<String> instanceType, int functions) {
  /// One that is declared somewhere else.
  static CapacityProvider elsewhere(Origin origin) {
    return new CapacityProvider(
        "", new Value.Unknown<>("its capacity provider is not in this template", origin), 1);
  }

  static CapacityProvider of(Declaration declaration, int functions) {
    return new CapacityProvider(declaration.name(), type(declaration), functions);
  }

  private static Value<String> type(Declaration declaration) {
    var allowed = declaration.node("InstanceRequirements.AllowedInstanceTypes");
    if (allowed.isEmpty()) {
      return chosen(Origin.at(declaration.at()));
    }
    var node = allowed.get();
    if (node instanceof Sequence(var types, _) && types.size() == 1) {
      return Properties.text(types.getFirst());
    }
    if (node instanceof Node.Unknown(var reason, var origin)) {
      return new Value.Unknown<>(reason, origin);
    }
    return chosen(node.origin());
  }

  private static Value<String> chosen(Origin origin) {
    return new Value.Unknown<>("Lambda chooses among several instance types", origin);
  }
}
