package dev.faregate.aws.stepfunctions;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import java.util.ArrayList;
import java.util.List;

/// Where a state may go next.
final class Transitions {
  private final List<Target> targets = new ArrayList<>();
  private boolean isComplete = true;

  private Transitions() {}

  /// @param field `Next` or `Default`
  record Target(String field, Node.Scalar state) {}

  static Transitions of(State state) {
    var transitions = new Transitions();
    transitions.add(state.body(), "Next");
    transitions.add(state.body(), "Default");
    transitions.each(state.body(), "Choices");
    transitions.each(state.body(), "Catch");
    return transitions;
  }

  List<Target> targets() {
    return targets;
  }

  /// Whether all of them are known.
  boolean isComplete() {
    return isComplete;
  }

  private void each(Mapping holder, String field) {
    var list = holder.get(field);
    if (list.isEmpty()) {
      return;
    }
    if (list.get() instanceof Node.Sequence(var items, _)) {
      for (var item : items) {
        if (item instanceof Mapping mapping) {
          add(mapping, "Next");
        } else {
          isComplete = false;
        }
      }
    } else {
      isComplete = false;
    }
  }

  private void add(Mapping holder, String field) {
    var node = holder.get(field);
    if (node.isEmpty()) {
      return;
    }
    if (node.get() instanceof Node.Scalar scalar && !scalar.text().contains("${")) {
      targets.add(new Target(field, scalar));
    } else {
      isComplete = false;
    }
  }
}
