package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.source.Node;

/// `Fn::Not: [condition]`.
final class Not implements Function {
  @Override
  public Node apply(Node.Call call, Evaluator evaluator) {
    var operands = Arguments.list(call, 1, 1);
    if (operands.isEmpty()) {
      return Arguments.malformed(call, "[condition]", evaluator);
    }
    var truth = Logic.operand(operands.getFirst(), evaluator);
    return truth instanceof Node.Unknown
        ? truth
        : Values.truth(Logic.isFalse(truth), call.origin());
  }
}
