package dev.faregate.aws.fargate;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import java.util.List;

/// Flags the CPU of a task on instances that ECS does not take. Fargate offers few sizes of its
/// own.
final class EcsTaskCpuOutOfRange implements DefinitionRule {

  @Override
  public void judge(DeclaredResource definition, Catalog catalog, Reporter reporter) {
    var compatibility = Compatibility.of(definition.declaration());
    var accepted = catalog.range("ecs.task-cpu");
    var cpu = TaskSize.of(definition.declaration()).cpu();
    if (compatibility.fargate()
        || compatibility.unknown().isPresent()
        || !(cpu instanceof Value.Given<Long>(var units, var origin))) {
      return;
    }
    if (accepted.contains(units)) {
      reporter.checked();
    } else {
      reporter.report(
          origin,
          "Cpu is " + units + " CPU units; ECS accepts " + accepted.words(),
          List.of(),
          accepted.message());
    }
  }
}
