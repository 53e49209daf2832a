package dev.faregate.aws.fargate;

import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;

/// Flags a task without memory of its own: Fargate does not add up what its containers ask for.
public final class FargateTaskMemoryMissing implements Rule<FargateTaskDefinition> {

  @Override
  public Class<FargateTaskDefinition> subject() {
    return FargateTaskDefinition.class;
  }

  @Override
  public void check(FargateTaskDefinition task, Catalog catalog, Reporter reporter) {
    if (!task.isJudged(reporter)) {
      return;
    }
    reporter.checked();
    var size = task.shape().size();
    if (size.memory() instanceof Value.Absent) {
      var pairs = new Pairs(catalog.pairing(task.shape().platform().pairing()));
      long cpu = size.cpu().orAssume(0L);
      var accepted =
          pairs.offersCpu(cpu)
              ? "; with " + TaskSize.cpuWords(cpu) + ", " + pairs.memoryWords(cpu)
              : "; Fargate needs it beside the cpu";
      reporter.report(
          task.origin(),
          "no memory at the task level" + accepted,
          List.of(),
          catalog.message("fargate.task-memory-required"));
    }
  }
}
