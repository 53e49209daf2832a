package dev.faregate.aws.fargate;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/// A rule over task definitions, whatever they are for.
interface DefinitionRule extends Rule<DeclaredResource> {

  @Override
  default Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  default void check(DeclaredResource resource, Catalog catalog, Reporter reporter) {
    if (resource.type().equals(Types.TASK_DEFINITION)) {
      judge(resource, catalog, reporter);
    }
  }

  void judge(DeclaredResource definition, Catalog catalog, Reporter reporter);

  /// The containers that are known.
  static List<Mapping> containers(DeclaredResource definition) {
    var list = definition.declaration().node("ContainerDefinitions");
    var containers = new ArrayList<Mapping>();
    if (list.isPresent() && list.get() instanceof Sequence(var items, _)) {
      for (var item : items) {
        if (item instanceof Mapping container) {
          containers.add(container);
        }
      }
    }
    return containers;
  }

  /// How people call a container.
  static String name(Mapping container) {
    return Properties.text(container, "Name").orAssume("a container");
  }
}
