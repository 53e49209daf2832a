package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Unknown;

/// `Fn::If: [condition, then, else]`.
final class If implements Function {
  private static final String SHAPE = "[condition, value if true, value if false]";

  private final Conditions conditions;

  If(Conditions conditions) {
    this.conditions = conditions;
  }

  @Override
  public Node apply(Node.Call call, Evaluator evaluator) {
    var parts = Arguments.list(call, 3, 3);
    if (parts.isEmpty()) {
      return Arguments.malformed(call, SHAPE, evaluator);
    }
    var truth =
        parts.getFirst() instanceof Scalar name
            ? conditions.decision(name.text(), call.origin(), evaluator)
            : Logic.operand(parts.getFirst(), evaluator);
    if (truth instanceof Unknown) {
      return either(parts.get(1), parts.get(2), truth, call, evaluator);
    }
    return evaluator.evaluate(parts.get(Logic.isTrue(truth) ? 1 : 2));
  }

  /// Both branches may say the same.
  private static Node either(Node yes, Node no, Node truth, Node.Call call, Evaluator evaluator) {
    var then = evaluator.evaluate(yes);
    var otherwise = evaluator.evaluate(no);
    return then instanceof Scalar one
            && otherwise instanceof Scalar other
            && Equals.sameText(one, other)
        ? one
        : Values.unknown(truth, call.origin());
  }
}
