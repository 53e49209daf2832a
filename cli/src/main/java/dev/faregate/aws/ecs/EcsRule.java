package dev.faregate.aws.ecs;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.Set;

/// A rule over declarations of some of ECS's types.
abstract class EcsRule implements Rule<DeclaredResource> {
  private final Set<String> types;

  EcsRule(String... types) {
    this.types = Set.of(types);
  }

  @Override
  public final Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public final void check(DeclaredResource resource, Catalog catalog, Reporter reporter) {
    if (types.contains(resource.type())) {
      judge(resource, catalog, reporter);
    }
  }

  abstract void judge(DeclaredResource resource, Catalog catalog, Reporter reporter);
}
