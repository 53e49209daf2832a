package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Unknown;

/// `Fn::ImportValue: name`: the output of another stack.
final class ImportValue implements Function {
  @Override
  public Node apply(Node.Call call, Evaluator evaluator) {
    var name = evaluator.evaluate(call.argument());
    var what = name instanceof Scalar scalar ? "import of " + scalar.text() : "an import";
    return new Unknown(what + " is known only at deployment", call.origin());
  }
}
