package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Unknown;

/// `Fn::Select: [index, [values]]`, counted from 0.
final class Select implements Function {
  private static final String SHAPE = "[index, [values]]";

  @Override
  public Node apply(Node.Call call, Evaluator evaluator) {
    var parts = Arguments.list(call, 2, 2);
    if (parts.isEmpty()) {
      return Arguments.malformed(call, SHAPE, evaluator);
    }
    var index = Arguments.text(parts.getFirst(), call, SHAPE, evaluator);
    var list = evaluator.evaluate(parts.getLast());
    if (!(index instanceof Scalar wanted)) {
      return index;
    }
    if (!(list instanceof Sequence items)) {
      return Arguments.unfit(call, list, SHAPE, evaluator);
    }
    return item(wanted, items, parts.getLast(), call, evaluator);
  }

  private static Node item(
      Scalar wanted, Sequence list, Node written, Node.Call call, Evaluator evaluator) {
    var items = list.items();
    int index = index(wanted.text());
    var unsure = Vanishing.before(index + 1, written, items);
    if (unsure.isPresent()) {
      return Values.unknown(unsure.get(), call.origin());
    }
    if (index >= 0 && index < items.size()) {
      return items.get(index);
    }
    var message = "Fn::Select: no item " + wanted.text() + " in a list of " + items.size();
    evaluator.problems().add(message, call.origin());
    return new Unknown("the list has no item " + wanted.text(), call.origin());
  }

  private static int index(String text) {
    try {
      return Integer.parseInt(text.trim());
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
