package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;

/// `Fn::Split: [delimiter, text]`.
final class Split implements Function {
  private static final String SHAPE = "[delimiter, text]";

  @Override
  public Node apply(Node.Call call, Evaluator evaluator) {
    var parts = Arguments.list(call, 2, 2);
    if (parts.isEmpty()) {
      return Arguments.malformed(call, SHAPE, evaluator);
    }
    var delimiter = Arguments.text(parts.getFirst(), call, SHAPE, evaluator);
    var text = Arguments.text(parts.getLast(), call, SHAPE, evaluator);
    if (!(delimiter instanceof Scalar between) || !(text instanceof Scalar whole)) {
      return delimiter instanceof Scalar ? text : delimiter;
    }
    return between.text().isEmpty()
        ? Arguments.malformed(call, "a delimiter that is not empty", evaluator)
        : split(whole.text(), between.text(), call, evaluator);
  }

  private static Node split(String text, String between, Node.Call call, Evaluator evaluator) {
    var items = new ArrayList<Node>();
    int from = 0;
    while (true) {
      int at = text.indexOf(between, from);
      if (!evaluator.work().spend(1)) {
        return evaluator.exhausted(call.origin());
      }
      items.add(Values.text(text.substring(from, at < 0 ? text.length() : at), call.origin()));
      if (at < 0) {
        return new Sequence(items, call.origin());
      }
      from = at + between.length();
    }
  }
}
