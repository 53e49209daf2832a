package dev.faregate.aws.ecs;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;
import java.util.List;

/// Flags what names a container that the task does not have: a dependency, volumes taken from
/// another container, App Mesh's proxy.
final class EcsContainerUnknown implements EcsRule {
  private static final List<String> TYPES = List.of(Ecs.TASK_DEFINITION);

  @Override
  public List<String> types() {
    return TYPES;
  }

  @Override
  public void judge(DeclaredResource definition, Catalog catalog, Reporter reporter) {
    var properties = definition.declaration().properties();
    var containers = Named.containers(properties);
    for (var container : containers.items()) {
      for (var dependency : Nodes.mappings(container, "DependsOn")) {
        var message = catalog.message("ecs.dependency-container");
        judge("DependsOn", dependency, "ContainerName", containers, message, reporter);
      }
      for (var volumes : Nodes.mappings(container, "VolumesFrom")) {
        judge("VolumesFrom", volumes, "SourceContainer", containers, "", reporter);
      }
    }
    judge(
        "ProxyConfiguration",
        properties,
        "ProxyConfiguration.ContainerName",
        containers,
        "",
        reporter);
  }

  private static void judge(
      String what,
      Mapping holder,
      String path,
      Named containers,
      String awsMessage,
      Reporter reporter) {
    if (!(Properties.text(holder, path) instanceof Value.Given<String>(var name, var origin))) {
      return;
    }
    if (containers.lacks(name)) {
      var words = what + " names " + name + ", which is no container of this task";
      reporter.report(origin, words, List.of(), awsMessage.replace("{c}", name));
    } else {
      reporter.checked();
    }
  }
}
