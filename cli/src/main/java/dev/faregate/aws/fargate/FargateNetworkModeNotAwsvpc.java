package dev.faregate.aws.fargate;

import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Fix;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Origin;
import java.util.List;
import java.util.Optional;

/// Flags a task that would not have a network interface of its own, as every task on Fargate has. A
/// task definition that names no network mode gets another one.
public final class FargateNetworkModeNotAwsvpc implements Rule<FargateTaskDefinition> {

  @Override
  public Class<FargateTaskDefinition> subject() {
    return FargateTaskDefinition.class;
  }

  @Override
  public void check(FargateTaskDefinition task, Catalog catalog, Reporter reporter) {
    if (!task.isJudged(reporter)) {
      return;
    }
    var accepted = catalog.choices("fargate.network-mode");
    var wanted = accepted.values().getFirst();
    var mode = task.declaration().text("NetworkMode");
    if (reporter.judges("network mode", mode)
        && mode instanceof Value.Given<String>(var given, var origin)
        && !accepted.contains(given)) {
      var message = "network mode is " + given + "; Fargate accepts " + wanted;
      reporter.report(origin, message, List.of(fix(wanted, origin)), accepted.message());
    } else if (mode instanceof Value.Absent) {
      var message = "no network mode; Fargate accepts " + wanted;
      var fix = Fix.of("NetworkMode: " + wanted);
      reporter.report(task.origin(), message, List.of(fix), accepted.message());
    }
  }

  /// Safe to make where the value is written where it is used.
  private static Fix fix(String wanted, Origin origin) {
    return origin.at().isPresent() && origin.via().isEmpty()
        ? new Fix(wanted, Optional.empty(), List.of(new Fix.Edit(origin.at().get(), wanted)))
        : Fix.of(wanted);
  }
}
