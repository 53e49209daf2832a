package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.source.Node;

/// `Fn::And: [conditions]`: false as soon as one is.
final class And implements Function {
  @Override
  public Node apply(Node.Call call, Evaluator evaluator) {
    return Logic.any(call, false, evaluator);
  }
}
