package dev.faregate.aws.ecs;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import java.util.List;

/// Flags a service that names subnets for tasks that have the network of their instance.
final class EcsNetworkConfigurationWithoutAwsvpc implements EcsRule {
  private static final List<String> TYPES = List.of(Ecs.SERVICE);

  @Override
  public List<String> types() {
    return TYPES;
  }

  @Override
  public void judge(DeclaredResource service, Catalog catalog, Reporter reporter) {
    var properties = service.declaration().properties();
    var definition = Definition.of(service);
    if (definition.isEmpty()
        || !Nodes.has(properties, "NetworkConfiguration.AwsvpcConfiguration")) {
      return;
    }
    var mode = Nodes.text(definition.get(), "NetworkMode");
    if (mode.equals("bridge") || mode.equals("host") || mode.equals("none")) {
      reporter.report(
          service.key(properties, "NetworkConfiguration"),
          "NetworkConfiguration is set, but the network mode of the task definition is "
              + mode
              + ", not awsvpc");
    } else {
      reporter.checked();
    }
  }
}
