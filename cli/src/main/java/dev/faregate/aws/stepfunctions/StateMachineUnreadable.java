package dev.faregate.aws.stepfunctions;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;

/// Flags a definition that is a text, but no JSON.
final class StateMachineUnreadable implements Rule<StateMachine> {

  @Override
  public Class<StateMachine> subject() {
    return StateMachine.class;
  }

  @Override
  public void check(StateMachine machine, Catalog catalog, Reporter reporter) {
    if (machine.text().isPresent() && !machine.fault().isEmpty()) {
      reporter.report(
          machine.text().get(), "the definition is no JSON: " + machine.fault(), List.of(), "");
    } else if (machine.text().isPresent()) {
      reporter.checked();
    }
  }
}
