package dev.faregate.aws.fargate;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Severity;

/// Flags containers that together reserve more memory than their task has. AWS documents this as an
/// error and has been seen to accept it.
final class EcsReservationsOverTask implements DefinitionRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void judge(DeclaredResource definition, Catalog catalog, Reporter reporter) {
    var declaration = definition.declaration();
    var memory = TaskSize.of(declaration).memory();
    if (!(memory instanceof Value.Given<Long>(var task, _))) {
      return;
    }
    long sum = 0;
    for (var container : DefinitionRule.containers(definition)) {
      var own = Properties.number(container, "MemoryReservation");
      if (own instanceof Value.Given<Long>(var megabytes, _)) {
        sum += Math.clamp(megabytes, 0, Integer.MAX_VALUE);
      }
    }
    if (sum > task) {
      reporter.report(
          definition.key(declaration.properties(), "ContainerDefinitions"),
          "the containers reserve " + sum + " MB, but the task has " + task + " MB");
    } else {
      reporter.checked();
    }
  }
}
