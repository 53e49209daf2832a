package dev.faregate.aws.stepfunctions;

/// Flags a machine in which no state ends.
final class StateMachineNeverEnds implements ScopeRule {

  @Override
  public void check(Scope scope, Telling telling) {
    if (!scope.isComplete() || scope.states().isEmpty() || scope.outer().isPresent()) {
      return;
    }
    for (var state : scope.states()) {
      var type = state.type();
      boolean ends = type.equals("Succeed") || type.equals("Fail") || state.has("End");
      if (ends || type.isEmpty()) {
        return;
      }
    }
    telling.tell(
        scope.origin(),
        "no state ends the machine; give one End: true, or add a Succeed or Fail state",
        "MISSING_END_STATE: Workflow has no terminal state");
  }
}
