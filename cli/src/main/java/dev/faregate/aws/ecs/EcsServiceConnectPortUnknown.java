package dev.faregate.aws.ecs;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;
import java.util.List;

/// Flags a service that offers a port by a name that no port of its task definition has.
final class EcsServiceConnectPortUnknown implements EcsRule {
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
    var path = "ServiceConnectConfiguration.Services";
    for (var offered : Nodes.mappings(service.declaration().properties(), path)) {
      if (Properties.text(offered, "PortName")
          instanceof Value.Given<String>(var name, var origin)) {
        if (mayHavePort(name, definition.get())) {
          reporter.checked();
        } else {
          reporter.report(
              origin,
              "PortName is " + name + ", but no port of the task definition has that name",
              List.of(),
              catalog.message("ecs.service-connect-port").replace("{p}", name));
        }
      }
    }
  }

  private static boolean mayHavePort(String name, Mapping definition) {
    if (!Nodes.isKnown(definition, "ContainerDefinitions")) {
      return true;
    }
    for (var container : Nodes.mappings(definition, "ContainerDefinitions")) {
      if (!Nodes.isKnown(container, "PortMappings")) {
        return true;
      }
      for (var ports : Nodes.mappings(container, "PortMappings")) {
        var port = Properties.text(ports, "Name");
        boolean isOther =
            port instanceof Value.Absent
                || port instanceof Value.Given<String>(var text, _) && !text.equals(name);
        if (!isOther) {
          return true;
        }
      }
    }
    return false;
  }
}
