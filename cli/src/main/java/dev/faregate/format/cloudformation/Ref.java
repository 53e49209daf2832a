package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;

/// `Ref: name`.
final class Ref implements Function {
  private final References references;

  Ref(References references) {
    this.references = references;
  }

  @Override
  public Node apply(Node.Call call, Evaluator evaluator) {
    var name = Arguments.text(call.argument(), call, "a name", evaluator);
    return name instanceof Scalar scalar
        ? references.named(scalar.text(), call.origin(), evaluator)
        : name;
  }
}
