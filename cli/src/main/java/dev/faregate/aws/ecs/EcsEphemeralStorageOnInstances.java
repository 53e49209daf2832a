package dev.faregate.aws.ecs;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Node.Sequence;
import java.util.List;

/// Flags ephemeral storage of a task that is for instances alone: only Fargate has it.
final class EcsEphemeralStorageOnInstances implements EcsRule {
  private static final List<String> TYPES = List.of(Ecs.TASK_DEFINITION);

  @Override
  public List<String> types() {
    return TYPES;
  }

  @Override
  public void judge(DeclaredResource definition, Catalog catalog, Reporter reporter) {
    var properties = definition.declaration().properties();
    var list = Properties.node(properties, "RequiresCompatibilities");
    if (!Nodes.has(properties, "EphemeralStorage")
        || list.isEmpty()
        || !(list.get() instanceof Sequence(var items, _))
        || items.isEmpty()) {
      return;
    }
    for (var item : items) {
      if (!(Properties.text(item) instanceof Value.Given<String>(var text, _))
          || !text.equals("EC2") && !text.equals("EXTERNAL")) {
        reporter.checked();
        return;
      }
    }
    reporter.report(
        definition.key(properties, "EphemeralStorage"),
        "EphemeralStorage is set, but RequiresCompatibilities does not name FARGATE",
        List.of(),
        catalog.message("ecs.ephemeral-storage"));
  }
}
