package dev.faregate.format.cloudformation;

import dev.faregate.source.Node;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Unknown;
import java.util.List;
import java.util.Optional;

/// Items that may not be there at all: an undecided `Fn::If` can turn out to be AWS::NoValue, and
/// what comes after it in a list would move up.
final class Vanishing {
  private Vanishing() {}

  /// The first undecided `Fn::If` among the first `end` items.
  ///
  /// @param written the list before it was evaluated
  /// @param items the same, evaluated
  static Optional<Node> before(int end, Node written, List<Node> items) {
    if (!(written instanceof Sequence(var originals, _))) {
      return Optional.empty();
    }
    boolean anyIf = false;
    for (var original : originals) {
      anyIf |= LongForms.asCall(original) instanceof Call call && "If".equals(call.function());
    }
    if (anyIf) {
      for (var item : items.subList(0, Math.clamp(end, 0, items.size()))) {
        if (item instanceof Unknown) {
          return Optional.of(item);
        }
      }
    }
    return Optional.empty();
  }
}
