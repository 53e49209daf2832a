package dev.faregate.aws.ecs;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;
import dev.faregate.source.Origin;
import java.util.List;

/// Flags a load balancer that sends requests to a container, or to a port of it, that the task
/// definition does not have.
final class EcsLoadBalancerContainerUnknown implements EcsRule {
  private static final List<String> TYPES = List.of(Ecs.SERVICE, Ecs.TASK_SET);

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
    var containers = Named.containers(definition.get());
    for (var balancer : Nodes.mappings(service.declaration().properties(), "LoadBalancers")) {
      if (Properties.text(balancer, "ContainerName")
          instanceof Value.Given<String>(var name, var origin)) {
        var container = containers.find(name);
        if (container.isPresent()) {
          port(name, container.get(), balancer, catalog, reporter);
        } else {
          container(name, origin, containers, reporter);
        }
      }
    }
  }

  private static void container(String name, Origin origin, Named containers, Reporter reporter) {
    if (containers.lacks(name)) {
      reporter.report(
          origin, "ContainerName is " + name + ", which is no container of the task definition");
    }
  }

  private static void port(
      String name, Mapping container, Mapping balancer, Catalog catalog, Reporter reporter) {
    var port = Properties.number(balancer, "ContainerPort");
    if (!(port instanceof Value.Given<Long>(var wanted, var origin))
        || !Nodes.isKnown(container, "PortMappings")) {
      return;
    }
    for (var ports : Nodes.mappings(container, "PortMappings")) {
      var mapped = Properties.number(ports, "ContainerPort");
      boolean isOther =
          mapped instanceof Value.Given<Long>(var number, _) && !number.equals(wanted);
      if (!isOther) {
        reporter.checked();
        return;
      }
    }
    var message = catalog.message("ecs.load-balancer-port");
    reporter.report(
        origin,
        "ContainerPort is " + wanted + ", which " + name + " does not map",
        List.of(),
        message.replace("{c}", name).replace("{p}", Long.toString(wanted)));
  }
}
