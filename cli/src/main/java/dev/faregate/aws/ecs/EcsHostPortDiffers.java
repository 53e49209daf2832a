package dev.faregate.aws.ecs;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Fix;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;
import dev.faregate.source.Origin;
import java.util.List;
import java.util.Optional;

/// Flags a host port that is not the container's where both are the same network: in the network
/// modes awsvpc and host.
final class EcsHostPortDiffers implements EcsRule {
  private static final List<String> TYPES = List.of(Ecs.TASK_DEFINITION);

  @Override
  public List<String> types() {
    return TYPES;
  }

  @Override
  public void judge(DeclaredResource definition, Catalog catalog, Reporter reporter) {
    var properties = definition.declaration().properties();
    var mode = Nodes.text(properties, "NetworkMode");
    if (!mode.equals("awsvpc") && !mode.equals("host")) {
      return;
    }
    var message = mode.equals("awsvpc") ? catalog.message("ecs.host-port-awsvpc") : "";
    for (var container : Nodes.mappings(properties, "ContainerDefinitions")) {
      for (var mapping : Nodes.mappings(container, "PortMappings")) {
        judge(mapping, mode, message, reporter);
      }
    }
  }

  private static void judge(Mapping ports, String mode, String awsMessage, Reporter reporter) {
    var host = Properties.number(ports, "HostPort");
    var container = Properties.number(ports, "ContainerPort");
    if (!(host instanceof Value.Given<Long>(var onHost, var origin))
        || !(container instanceof Value.Given<Long>(var inContainer, _))) {
      return;
    }
    if (onHost.equals(inContainer)) {
      reporter.checked();
      return;
    }
    var words = "HostPort is " + onHost + ", ContainerPort " + inContainer;
    reporter.report(
        origin,
        words + "; in network mode " + mode + " they are the same",
        List.of(fix(inContainer, origin)),
        awsMessage);
  }

  private static Fix fix(long port, Origin origin) {
    var text = Long.toString(port);
    return origin.at().isPresent() && origin.via().isEmpty()
        ? new Fix(text, Optional.empty(), List.of(new Fix.Edit(origin.at().get(), text)))
        : Fix.of(text);
  }
}
