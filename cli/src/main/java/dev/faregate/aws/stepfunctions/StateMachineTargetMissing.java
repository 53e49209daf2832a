package dev.faregate.aws.stepfunctions;

import dev.faregate.source.Node;
import dev.faregate.source.Suggestion;
import java.util.ArrayList;
import java.util.List;

/// Flags a state that goes to one that is not there. Branches and item processors are closed: their
/// states can only go to each other.
final class StateMachineTargetMissing implements ScopeRule {

  @Override
  public void check(Scope scope, Telling telling) {
    if (!scope.isComplete()) {
      return;
    }
    var start = scope.body().get("StartAt");
    if (start.isPresent() && start.get() instanceof Node.Scalar name) {
      judge(scope, "StartAt", name, telling);
    }
    for (var state : scope.states()) {
      for (var target : Transitions.of(state).targets()) {
        judge(scope, Telling.in(state) + target.field(), target.state(), telling);
      }
    }
  }

  private static void judge(Scope scope, String what, Node.Scalar name, Telling telling) {
    if (name.text().contains("${") || scope.state(name.text()).isPresent()) {
      return;
    }
    telling.tell(
        name.origin(),
        what
            + " names "
            + name.text()
            + ", which is no state here"
            + Suggestion.phrase(name.text(), names(scope)),
        "MISSING_TRANSITION_TARGET: Missing 'Next' target: " + name.text());
  }

  private static List<String> names(Scope scope) {
    var names = new ArrayList<String>();
    for (var state : scope.states()) {
      names.add(state.name());
    }
    return names;
  }
}
