package dev.faregate.aws.stepfunctions;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;

/// A rule that looks at one state after the other.
interface StateRule extends Rule<StateMachine> {

  void check(State state, StateMachine machine, Catalog catalog, Telling telling);

  @Override
  default Class<StateMachine> subject() {
    return StateMachine.class;
  }

  @Override
  default void check(StateMachine machine, Catalog catalog, Reporter reporter) {
    var telling = new Telling(machine, reporter);
    for (var scope : machine.scopes()) {
      for (var state : scope.states()) {
        check(state, machine, catalog, telling);
      }
    }
    if (!machine.scopes().isEmpty()) {
      reporter.checked();
    }
  }
}
