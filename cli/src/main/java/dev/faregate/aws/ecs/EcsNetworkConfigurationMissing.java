package dev.faregate.aws.ecs;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import java.util.List;

/// Flags a service whose tasks get network interfaces of their own, and that does not say in which
/// subnets.
final class EcsNetworkConfigurationMissing implements EcsRule {
  private static final List<String> TYPES = List.of(Ecs.SERVICE);

  @Override
  public List<String> types() {
    return TYPES;
  }

  @Override
  public void judge(DeclaredResource service, Catalog catalog, Reporter reporter) {
    var properties = service.declaration().properties();
    if (Nodes.has(properties, "NetworkConfiguration.AwsvpcConfiguration")
        || Nodes.has(properties, "DeploymentController.Type")
            && !Nodes.is(properties, "DeploymentController.Type", "ECS")
            && !Nodes.is(properties, "DeploymentController.Type", "CODE_DEPLOY")) {
      reporter.checked();
      return;
    }
    var definition = Definition.of(service);
    if (definition.isPresent() && Nodes.is(definition.get(), "NetworkMode", "awsvpc")) {
      reporter.report(
          service.origin(),
          "no NetworkConfiguration; tasks in network mode awsvpc need subnets",
          List.of(),
          catalog.message("ecs.network-configuration"));
    }
  }
}
