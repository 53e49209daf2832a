package dev.faregate.aws.stepfunctions;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.HashSet;

/// Flags a state whose name another one has, be it in another branch: names are the machine's.
final class StateMachineNameTaken implements Rule<StateMachine> {

  @Override
  public Class<StateMachine> subject() {
    return StateMachine.class;
  }

  @Override
  public void check(StateMachine machine, Catalog catalog, Reporter reporter) {
    var telling = new Telling(machine, reporter);
    var seen = new HashSet<String>();
    for (var scope : machine.scopes()) {
      for (var state : scope.states()) {
        reporter.checked();
        if (!seen.add(state.name())) {
          telling.tell(
              state.key().origin(),
              "another state is called " + state.name() + "; names are unique in the whole machine",
              "DUPLICATE_STATE_NAME: Duplicate State name: " + state.name());
        }
      }
    }
  }
}
