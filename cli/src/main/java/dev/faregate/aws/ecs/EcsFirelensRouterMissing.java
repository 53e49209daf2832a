package dev.faregate.aws.ecs;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;
import java.util.List;

/// Flags a container that logs through FireLens in a task without a container that routes logs.
final class EcsFirelensRouterMissing implements EcsRule {
  private static final List<String> TYPES = List.of(Ecs.TASK_DEFINITION);

  @Override
  public List<String> types() {
    return TYPES;
  }

  @Override
  public void judge(DeclaredResource definition, Catalog catalog, Reporter reporter) {
    var properties = definition.declaration().properties();
    if (!Nodes.isKnown(properties, "ContainerDefinitions")) {
      return;
    }
    if (hasRouter(properties)) {
      reporter.checked();
      return;
    }
    for (var container : Nodes.mappings(properties, "ContainerDefinitions")) {
      if (Nodes.is(container, "LogConfiguration.LogDriver", "awsfirelens")
          && container.get("LogConfiguration").orElse(container) instanceof Mapping log) {
        var words = "LogDriver is awsfirelens, but no container has a FirelensConfiguration";
        var origin = log.get("LogDriver").orElse(log).origin();
        reporter.report(origin, words, List.of(), catalog.message("ecs.firelens-router"));
      }
    }
    reporter.checked();
  }

  private static boolean hasRouter(Mapping definition) {
    for (var container : Nodes.mappings(definition, "ContainerDefinitions")) {
      if (Nodes.has(container, "FirelensConfiguration")) {
        return true;
      }
    }
    return false;
  }
}
