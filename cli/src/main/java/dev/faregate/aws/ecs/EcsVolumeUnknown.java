package dev.faregate.aws.ecs;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import java.util.List;

/// Flags a container that mounts a volume which the task does not have.
final class EcsVolumeUnknown implements EcsRule {
  private static final List<String> TYPES = List.of(Ecs.TASK_DEFINITION);

  @Override
  public List<String> types() {
    return TYPES;
  }

  @Override
  public void judge(DeclaredResource definition, Catalog catalog, Reporter reporter) {
    var properties = definition.declaration().properties();
    var volumes = Named.of(properties, "Volumes");
    for (var container : Nodes.mappings(properties, "ContainerDefinitions")) {
      for (var mount : Nodes.mappings(container, "MountPoints")) {
        if (Properties.text(mount, "SourceVolume")
            instanceof Value.Given<String>(var name, var origin)) {
          if (volumes.lacks(name)) {
            var words = "SourceVolume is " + name + ", which is no volume of this task";
            var message = catalog.message("ecs.mounted-volume").replace("{v}", name);
            reporter.report(origin, words, List.of(), message);
          } else {
            reporter.checked();
          }
        }
      }
    }
  }
}
