package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;

/// `!Condition Name`: another condition's value.
final class Condition implements Function {
  private final Conditions conditions;

  Condition(Conditions conditions) {
    this.conditions = conditions;
  }

  @Override
  public Node apply(Node.Call call, Evaluator evaluator) {
    return call.argument() instanceof Scalar name
        ? conditions.value(name.text(), call.origin(), evaluator)
        : Arguments.malformed(call, "the name of a condition", evaluator);
  }
}
