package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Unknown;

/// `Fn::GetAZs: region`: which zones there are depends on the account.
final class GetAZs implements Function {
  @Override
  public Node apply(Node.Call call, Evaluator evaluator) {
    var region = evaluator.evaluate(call.argument());
    var where =
        region instanceof Scalar scalar && !scalar.text().isEmpty() ? " in " + scalar.text() : "";
    var reason = "the account's availability zones" + where + " are known only at deployment";
    return new Unknown(reason, call.origin());
  }
}
