package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Unknown;
import java.util.List;

/// Takes calls apart.
final class Arguments {
  private Arguments() {}

  /// The argument's items as written, empty if there are fewer or more than the function takes.
  static List<Node> list(Call call, int least, int most) {
    if (call.argument() instanceof Sequence(var items, _)
        && items.size() >= least
        && items.size() <= most) {
      return items;
    }
    return List.of();
  }

  /// The function as templates write it in full.
  static String name(Call call) {
    return switch (call.function()) {
      case "Ref", "Condition" -> call.function();
      default -> "Fn::" + call.function();
    };
  }

  /// A call that is not written as AWS wants it.
  ///
  /// @param shape what it takes: `[delimiter, [values]]`
  static Unknown malformed(Call call, String shape, Evaluator evaluator) {
    evaluator.problems().add(name(call) + " takes " + shape, call.origin());
    return new Unknown(name(call) + " is malformed", call.origin());
  }

  /// Gives up on a call because of an argument: if that is merely unknown, for its reason.
  static Node unfit(Call call, Node argument, String shape, Evaluator evaluator) {
    if (argument instanceof Unknown
        || argument instanceof Node.Reference
        || argument instanceof Node.Text) {
      return Values.unknown(argument, call.origin());
    }
    return malformed(call, shape, evaluator);
  }

  /// Evaluates to text; anything else becomes unknown, with a problem if it can never be text.
  static Node text(Node argument, Call call, String shape, Evaluator evaluator) {
    var value = evaluator.evaluate(argument);
    return value instanceof Scalar ? value : unfit(call, value, shape, evaluator);
  }
}
