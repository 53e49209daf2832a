package dev.faregate.aws.lambda;

import dev.faregate.format.Declaration;
import dev.faregate.resource.Value;
import dev.faregate.source.Node;

/// Whether a declaration turns a feature on.
final class Features {
  private Features() {}

  /// Whether a property says this very word.
  static Value<Boolean> is(Declaration declaration, String path, String word) {
    var written = declaration.text(path);
    if (written instanceof Value.Given<String>(var text, var origin)) {
      return new Value.Given<>(word.equals(text), origin);
    }
    if (written instanceof Value.Unknown<String>(var reason, var origin)) {
      return new Value.Unknown<>(reason, origin);
    }
    return new Value.Default<>(false);
  }

  /// Whether a property is there at all.
  static Value<Boolean> present(Declaration declaration, String property) {
    var node = declaration.node(property);
    if (node.isEmpty()) {
      return new Value.Default<>(false);
    }
    return node.get() instanceof Node.Unknown(var reason, var origin)
        ? new Value.Unknown<>(reason, origin)
        : new Value.Given<>(true, node.get().origin());
  }
}
