package dev.faregate.aws.fargate;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import java.util.List;

/// Flags containers that together ask for more CPU than their task has.
final class EcsContainerCpuOverTask implements DefinitionRule {

  @Override
  public void judge(DeclaredResource definition, Catalog catalog, Reporter reporter) {
    var declaration = definition.declaration();
    var cpu = TaskSize.of(declaration).cpu();
    if (!(cpu instanceof Value.Given<Long>(var task, _))) {
      return;
    }
    long sum = 0;
    for (var container : DefinitionRule.containers(definition)) {
      if (Properties.number(container, "Cpu") instanceof Value.Given<Long>(var units, _)) {
        sum += Math.clamp(units, 0, Integer.MAX_VALUE);
      }
    }
    if (sum > task) {
      reporter.report(
          definition.key(declaration.properties(), "ContainerDefinitions"),
          "the containers ask for " + sum + " CPU units, the task has " + task,
          List.of(),
          catalog.message("ecs.container-cpu"));
    } else {
      reporter.checked();
    }
  }
}
