package dev.faregate.aws.ecs;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;
import java.util.List;

/// Flags a task of which no container is essential: nothing would say when it has stopped.
final class EcsEssentialContainerMissing implements EcsRule {
  private static final List<String> TYPES = List.of(Ecs.TASK_DEFINITION);

  @Override
  public List<String> types() {
    return TYPES;
  }

  @Override
  public void judge(DeclaredResource definition, Catalog catalog, Reporter reporter) {
    var properties = definition.declaration().properties();
    var containers = Nodes.mappings(properties, "ContainerDefinitions");
    if (!Nodes.isKnown(properties, "ContainerDefinitions") || containers.isEmpty()) {
      return;
    }
    if (noneIsEssential(containers)) {
      var origin = definition.key(properties, "ContainerDefinitions");
      var words = "no container is essential; at least one of a task is";
      reporter.report(origin, words, List.of(), catalog.message("ecs.essential-containers"));
    } else {
      reporter.checked();
    }
  }

  private static boolean noneIsEssential(List<Mapping> containers) {
    for (var container : containers) {
      if (!(Properties.flag(container, "Essential") instanceof Value.Given<Boolean>(var is, _))
          || is) {
        return false;
      }
    }
    return true;
  }
}
