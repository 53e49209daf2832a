package dev.faregate.aws.ecs;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;
import dev.faregate.source.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Flags a container that waits for what cannot happen: the end of an essential container, which
/// ends the task, the health of one that nobody checks, or, around a circle, itself.
final class EcsDependencyNeverMet implements EcsRule {
  private static final List<String> TYPES = List.of(Ecs.TASK_DEFINITION);

  @Override
  public List<String> types() {
    return TYPES;
  }

  @Override
  public void judge(DeclaredResource definition, Catalog catalog, Reporter reporter) {
    var containers = Named.containers(definition.declaration().properties());
    for (var container : containers.items()) {
      for (var dependency : Nodes.mappings(container, "DependsOn")) {
        condition(dependency, containers, catalog, reporter);
      }
    }
    // More containers than ECS accepts are another rule's finding.
    if (catalog.range("ecs.container-count").contains(containers.items().size())) {
      circles(containers, reporter);
    }
  }

  private static void condition(
      Mapping dependency, Named containers, Catalog catalog, Reporter reporter) {
    var target = containers.find(Nodes.text(dependency, "ContainerName"));
    var condition = Properties.text(dependency, "Condition");
    if (target.isEmpty() || !(condition instanceof Value.Given<String>(var word, var origin))) {
      return;
    }
    var name = Nodes.text(target.get(), "Name");
    if ((word.equals("COMPLETE") || word.equals("SUCCESS")) && isEssential(target.get())) {
      report(
          origin,
          "Condition is " + word + ", but " + name + " is essential: its end is the task's",
          catalog.message("ecs.dependency-essential"),
          reporter);
    } else if (word.equals("HEALTHY") && !Nodes.has(target.get(), "HealthCheck")) {
      report(
          origin,
          "Condition is HEALTHY, but " + name + " has no HealthCheck",
          catalog.message("ecs.dependency-healthy"),
          reporter);
    } else {
      reporter.checked();
    }
  }

  private static boolean isEssential(Mapping container) {
    var essential = Properties.orDefault(Properties.flag(container, "Essential"), true);
    return essential.isKnown() && essential.orAssume(true);
  }

  private static void circles(Named containers, Reporter reporter) {
    var done = new HashSet<String>();
    for (var container : containers.items()) {
      var circle = circle(container, containers, new HashSet<>(), done);
      if (circle.isPresent()) {
        report(circle.get(), "the containers wait for each other in a circle", "", reporter);
        return;
      }
    }
  }

  /// Where a way along the dependencies comes back to a container on it.
  ///
  /// @param onWay the names from the first container to this one
  /// @param done the names from which no way comes back
  private static Optional<Origin> circle(
      Mapping container, Named containers, Set<String> onWay, Set<String> done) {
    var name = Nodes.text(container, "Name");
    if (name.isEmpty() || done.contains(name)) {
      return Optional.empty();
    }
    onWay.add(name);
    for (var dependency : Nodes.mappings(container, "DependsOn")) {
      var target = Properties.text(dependency, "ContainerName");
      if (target instanceof Value.Given<String>(var next, var origin)) {
        if (onWay.contains(next)) {
          return Optional.of(origin);
        }
        var found = containers.find(next);
        var circle =
            found.isEmpty()
                ? Optional.<Origin>empty()
                : circle(found.get(), containers, onWay, done);
        if (circle.isPresent()) {
          return circle;
        }
      }
    }
    onWay.remove(name);
    done.add(name);
    return Optional.empty();
  }

  private static void report(Origin origin, String words, String awsMessage, Reporter reporter) {
    reporter.report(origin, words, List.of(), awsMessage);
  }
}
