package dev.faregate.aws.batch;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node.Sequence;
import java.util.List;

/// Flags a queue that sends jobs to Fargate environments and to EC2 environments.
public final class BatchQueueMixesPlatforms implements Rule<DeclaredResource> {

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource queue, Catalog catalog, Reporter reporter) {
    var order = queue.declaration().node("ComputeEnvironmentOrder");
    if (order.isEmpty() || !(order.get() instanceof Sequence(var items, _))) {
      return;
    }
    boolean fargate = false;
    boolean ec2 = false;
    for (var item : items) {
      if (item instanceof Mapping entry) {
        var type = platform(entry, queue);
        fargate |= type.startsWith("FARGATE");
        ec2 |= type.equals("EC2") || type.equals("SPOT");
      }
    }
    if (fargate && ec2) {
      reporter.report(
          order.get().origin(),
          "its environments are of Fargate and of EC2; a queue has the one or the other",
          List.of(),
          catalog.message("batch.queue-mix"));
    } else {
      reporter.checked();
    }
  }

  /// Empty where the environment is not in this template.
  private static String platform(Mapping entry, DeclaredResource queue) {
    var node = Properties.node(entry, "ComputeEnvironment");
    var environment = node.flatMap(queue::referenced);
    return environment.isPresent()
            && environment.get().declaration().text("ComputeResources.Type")
                instanceof Value.Given<String>(var type, _)
        ? type
        : "";
  }
}
