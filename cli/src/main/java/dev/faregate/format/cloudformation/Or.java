package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.source.Node;

/// `Fn::Or: [conditions]`: true as soon as one is.
final class Or implements Function {
  @Override
  public Node apply(Node.Call call, Evaluator evaluator) {
    return Logic.any(call, true, evaluator);
  }
}
