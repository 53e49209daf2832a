package dev.faregate.aws.ecs;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.source.Mapping;
import java.util.Optional;

/// The task definition that a service or a task set runs.
final class Definition {
  private Definition() {}

  /// Its properties, where it stands in the same stack and is certain to exist.
  static Optional<Mapping> of(DeclaredResource runner) {
    var found = runner.referenced("TaskDefinition");
    return found.isPresent() && found.get().type().equals(Ecs.TASK_DEFINITION)
        ? Optional.of(found.get().declaration().properties())
        : Optional.empty();
  }
}
