package dev.faregate.aws.ecs;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;

/// A rule over declarations of some of ECS's types.
interface EcsRule extends Rule<DeclaredResource> {

  /// What it judges.
  List<String> types();

  void judge(DeclaredResource resource, Catalog catalog, Reporter reporter);

  @Override
  default Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  default void check(DeclaredResource resource, Catalog catalog, Reporter reporter) {
    if (types().contains(resource.type())) {
      judge(resource, catalog, reporter);
    }
  }
}
