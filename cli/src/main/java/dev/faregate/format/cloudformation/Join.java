package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.List;

/// `Fn::Join: [delimiter, [values]]`.
final class Join implements Function {
  private static final String SHAPE = "[delimiter, [values]]";

  @Override
  public Node apply(Node.Call call, Evaluator evaluator) {
    var parts = Arguments.list(call, 2, 2);
    if (parts.isEmpty()) {
      return Arguments.malformed(call, SHAPE, evaluator);
    }
    var delimiter = Arguments.text(parts.getFirst(), call, SHAPE, evaluator);
    var list = evaluator.evaluate(parts.getLast());
    if (!(delimiter instanceof Scalar between)) {
      return delimiter;
    }
    if (!(list instanceof Sequence(var items, _))) {
      return Arguments.unfit(call, list, SHAPE, evaluator);
    }
    var unsure = Vanishing.before(items.size(), parts.getLast(), items);
    if (unsure.isPresent()) {
      return Values.unknown(unsure.get(), call.origin());
    }
    return joined(between.text(), items, new Pieces(call.origin(), evaluator));
  }

  private static Node joined(String between, List<Node> items, Pieces text) {
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        text.add(between);
      }
      text.add(items.get(i));
    }
    return text.whole();
  }
}
