package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;

/// `Fn::Length: [values]` of AWS::LanguageExtensions.
final class Length implements Function {
  @Override
  public Node apply(Node.Call call, Evaluator evaluator) {
    var list = evaluator.evaluate(call.argument());
    if (!(list instanceof Sequence(var items, _))) {
      return Arguments.unfit(call, list, "a list", evaluator);
    }
    var unsure = Vanishing.before(items.size(), call.argument(), items);
    return unsure.isPresent()
        ? Values.unknown(unsure.get(), call.origin())
        : new Scalar(Integer.toString(items.size()), false, call.origin());
  }
}
