package dev.faregate.aws.ecs;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;
import java.util.HashSet;
import java.util.List;

/// Flags a secret that has the name of another environment variable of its container.
final class EcsSecretNameTaken implements EcsRule {
  private static final List<String> TYPES = List.of(Ecs.TASK_DEFINITION);

  @Override
  public List<String> types() {
    return TYPES;
  }

  @Override
  public void judge(DeclaredResource definition, Catalog catalog, Reporter reporter) {
    var properties = definition.declaration().properties();
    for (var container : Nodes.mappings(properties, "ContainerDefinitions")) {
      judge(container, catalog, reporter);
    }
  }

  private static void judge(Mapping container, Catalog catalog, Reporter reporter) {
    var taken = new HashSet<String>();
    for (var variable : Nodes.mappings(container, "Environment")) {
      if (Properties.text(variable, "Name") instanceof Value.Given<String>(var name, _)) {
        taken.add(name);
      }
    }
    for (var secret : Nodes.mappings(container, "Secrets")) {
      if (!(Properties.text(secret, "Name") instanceof Value.Given<String>(var name, var origin))) {
        continue;
      }
      if (taken.add(name)) {
        reporter.checked();
      } else {
        var words = "the secret " + name + " has the name of another variable of the container";
        var message = catalog.message("ecs.secret-name").replace("{name}", name);
        reporter.report(origin, words, List.of(), message);
      }
    }
  }
}
