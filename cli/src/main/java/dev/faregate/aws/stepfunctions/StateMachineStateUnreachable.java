package dev.faregate.aws.stepfunctions;

import dev.faregate.source.Node;
import java.util.HashSet;
import java.util.Set;

/// Flags a state to which no other goes and at which nothing starts.
final class StateMachineStateUnreachable implements ScopeRule {

  @Override
  public void check(Scope scope, Telling telling) {
    var reached = reached(scope);
    if (!scope.isComplete() || reached.isEmpty()) {
      return;
    }
    for (var state : scope.states()) {
      if (!reached.contains(state.name())) {
        telling.tell(
            state.key().origin(),
            "no state goes to " + state.name() + ", and nothing starts there",
            "MISSING_TRANSITION_TARGET: State \"" + state.name() + "\" is not reachable.");
      }
    }
  }

  /// The names that something leads to; none where that is not known.
  private static Set<String> reached(Scope scope) {
    var reached = new HashSet<String>();
    if (!(scope.body().get("StartAt").orElse(scope.body()) instanceof Node.Scalar start)
        || start.text().contains("${")) {
      return Set.of();
    }
    reached.add(start.text());
    for (var state : scope.states()) {
      var transitions = Transitions.of(state);
      if (!transitions.isComplete()) {
        return Set.of();
      }
      for (var target : transitions.targets()) {
        reached.add(target.state().text());
      }
    }
    return reached;
  }
}
