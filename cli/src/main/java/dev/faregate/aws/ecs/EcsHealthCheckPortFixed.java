package dev.faregate.aws.ecs;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Severity;
import dev.faregate.source.Mapping;
import java.util.List;

/// Flags a target group that checks the health of tasks on one port while each of them gets a port
/// of its own.
final class EcsHealthCheckPortFixed implements EcsRule {
  private static final List<String> TYPES = List.of(Ecs.SERVICE);

  @Override
  public List<String> types() {
    return TYPES;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void judge(DeclaredResource service, Catalog catalog, Reporter reporter) {
    var definition = Definition.of(service);
    if (definition.isEmpty()) {
      return;
    }
    var containers = Named.containers(definition.get());
    for (var balancer : Nodes.mappings(service.declaration().properties(), "LoadBalancers")) {
      var container = containers.find(Nodes.text(balancer, "ContainerName"));
      var group = balancer.get("TargetGroupArn").flatMap(service::referenced);
      if (container.isEmpty() || group.isEmpty() || !hasAnyPort(container.get(), balancer)) {
        continue;
      }
      var port = group.get().declaration().text("HealthCheckPort");
      if (port instanceof Value.Given<String>(var text, var origin)
          && !text.equals("traffic-port")) {
        reporter.report(
            origin,
            "HealthCheckPort is "
                + text
                + ", but ECS gives each task a host port of its own; traffic-port finds them");
      } else {
        reporter.checked();
      }
    }
  }

  /// Whether the container's host port is chosen anew for each task.
  private static boolean hasAnyPort(Mapping container, Mapping balancer) {
    var wanted = Properties.number(balancer, "ContainerPort");
    for (var ports : Nodes.mappings(container, "PortMappings")) {
      if (wanted instanceof Value.Given<Long>(var port, _)
          && Properties.number(ports, "ContainerPort") instanceof Value.Given<Long>(var mapped, _)
          && mapped.equals(port)
          && Properties.number(ports, "HostPort") instanceof Value.Given<Long>(var host, _)
          && host == 0) {
        return true;
      }
    }
    return false;
  }
}
