package dev.faregate.aws.ecs;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import java.util.List;

/// Flags a service that configures a volume which its task definition does not have.
final class EcsServiceVolumeUnknown implements EcsRule {
  private static final List<String> TYPES = List.of(Ecs.SERVICE);

  @Override
  public List<String> types() {
    return TYPES;
  }

  @Override
  public void judge(DeclaredResource service, Catalog catalog, Reporter reporter) {
    var definition = Definition.of(service);
    if (definition.isEmpty()) {
      return;
    }
    var volumes = Named.of(definition.get(), "Volumes");
    for (var volume : Nodes.mappings(service.declaration().properties(), "VolumeConfigurations")) {
      if (Properties.text(volume, "Name") instanceof Value.Given<String>(var name, var origin)) {
        if (volumes.lacks(name)) {
          reporter.report(
              origin, "Name is " + name + ", which is no volume of the task definition");
        } else {
          reporter.checked();
        }
      }
    }
  }
}
