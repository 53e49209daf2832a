package dev.faregate.aws.fargate;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import java.util.List;

/// Flags a container that asks for more memory than its task has. All of them together may.
final class EcsContainerMemoryOverTask implements DefinitionRule {

  @Override
  public void judge(DeclaredResource definition, Catalog catalog, Reporter reporter) {
    var memory = TaskSize.of(definition.declaration()).memory();
    if (!(memory instanceof Value.Given<Long>(var task, _))) {
      return;
    }
    for (var container : DefinitionRule.containers(definition)) {
      var own = Properties.number(container, "Memory");
      if (own instanceof Value.Given<Long>(var megabytes, var origin)) {
        if (megabytes > task) {
          reporter.report(
              origin,
              "Memory is " + megabytes + " MB, but the task has " + task + " MB",
              List.of(),
              catalog
                  .message("ecs.container-memory-of-task")
                  .replace("{c}", DefinitionRule.name(container)));
        } else {
          reporter.checked();
        }
      }
    }
  }
}
