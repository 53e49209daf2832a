package dev.faregate.aws.fargate;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Declaration;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;

/// A rule over a service or a task set and the task definition of the same stack that it runs.
interface RunnerRule extends Rule<DeclaredResource> {

  @Override
  default Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  default void check(DeclaredResource resource, Catalog catalog, Reporter reporter) {
    if (!resource.type().equals(Types.SERVICE) && !resource.type().equals(Types.TASK_SET)) {
      return;
    }
    var definition = resource.referenced("TaskDefinition");
    if (definition.isPresent() && definition.get().type().equals(Types.TASK_DEFINITION)) {
      judge(resource, definition.get().declaration(), catalog, reporter);
    }
  }

  void judge(DeclaredResource runner, Declaration definition, Catalog catalog, Reporter reporter);

  static boolean isWindows(Declaration definition) {
    return definition
        .text("RuntimePlatform.OperatingSystemFamily")
        .orAssume("")
        .startsWith("WINDOWS");
  }
}
