package dev.faregate.aws.fargate;

import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;

/// Flags a task without a CPU of its own: Fargate does not add up what its containers ask for.
public final class FargateTaskCpuMissing implements Rule<FargateTaskDefinition> {

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
    if (task.shape().size().cpu() instanceof Value.Absent) {
      var pairs = new Pairs(catalog.pairing(task.shape().platform().pairing()));
      reporter.report(
          task.origin(),
          "no cpu at the task level; Fargate offers " + pairs.cpuWords(),
          List.of(),
          catalog.message("fargate.task-cpu-required"));
    }
  }
}
