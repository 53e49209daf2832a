package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.source.Node;

/// `Fn::Transform` where it is the whole value: what it includes.
final class Transform implements Function {
  private final Include include;

  Transform(Include include) {
    this.include = include;
  }

  @Override
  public Node apply(Node.Call call, Evaluator evaluator) {
    return evaluator.evaluate(include.content(call.argument(), call.origin(), evaluator));
  }
}
