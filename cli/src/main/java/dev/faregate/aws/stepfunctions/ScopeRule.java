package dev.faregate.aws.stepfunctions;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;

/// A rule about how the states of a scope hang together.
interface ScopeRule extends Rule<StateMachine> {

  void check(Scope scope, Telling telling);

  @Override
  default Class<StateMachine> subject() {
    return StateMachine.class;
  }

  @Override
  default void check(StateMachine machine, Catalog catalog, Reporter reporter) {
    var telling = new Telling(machine, reporter);
    for (var scope : machine.scopes()) {
      check(scope, telling);
    }
    if (!machine.scopes().isEmpty()) {
      reporter.checked();
    }
  }
}
