package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Reference;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Text;
import dev.faregate.source.Node.Unknown;
import java.util.List;

/// Three-valued logic: `true`, `false`, or an [Unknown] with the reason. What is unknown decides
/// nothing, so a known answer stays when more becomes known.
final class Logic {
  private Logic() {}

  static boolean isTrue(Node truth) {
    return truth instanceof Scalar scalar && scalar.text().equals("true");
  }

  static boolean isFalse(Node truth) {
    return truth instanceof Scalar scalar && scalar.text().equals("false");
  }

  /// Evaluates what should be true or false.
  static Node operand(Node written, Evaluator evaluator) {
    var value = evaluator.evaluate(LongForms.asCondition(written));
    if (value instanceof Scalar scalar && (isTrue(scalar) || isFalse(scalar))) {
      return value;
    }
    if (value instanceof Unknown) {
      return value;
    }
    if (value instanceof Reference || value instanceof Text) {
      return Values.unknown(value, written.origin());
    }
    evaluator.problems().add("this is neither true nor false", written.origin());
    return new Unknown("no condition", written.origin());
  }

  /// The operands as written; a problem and nothing where they are no list.
  static List<Node> operands(Call call, Evaluator evaluator) {
    if (call.argument() instanceof Sequence(var items, _) && !items.isEmpty()) {
      return items;
    }
    Arguments.malformed(call, "[conditions]", evaluator);
    return List.of();
  }

  /// `deciding` if any operand is that, else unknown if any is, else the opposite.
  static Node any(Call call, boolean deciding, Evaluator evaluator) {
    var operands = operands(call, evaluator);
    var undecided = List.<Node>of();
    for (var operand : operands) {
      var truth = operand(operand, evaluator);
      if (deciding ? isTrue(truth) : isFalse(truth)) {
        return Values.truth(deciding, call.origin());
      }
      if (truth instanceof Unknown && undecided.isEmpty()) {
        undecided = List.of(truth);
      }
    }
    if (operands.isEmpty()) {
      return new Unknown("no condition", call.origin());
    }
    return undecided.isEmpty() ? Values.truth(!deciding, call.origin()) : undecided.getFirst();
  }
}
