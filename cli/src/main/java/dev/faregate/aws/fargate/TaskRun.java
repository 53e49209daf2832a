package dev.faregate.aws.fargate;

import dev.faregate.billing.Assumption;
import dev.faregate.resource.Value;
import dev.faregate.usage.Setting;
import java.util.List;

/// How tasks are run: the part that a service, a schedule or a command says.
///
/// @param tasks how many run, or start together
/// @param strategy how they are dealt out to on-demand and Spot capacity
/// @param publicIp whether each has a public IPv4 address
/// @param assumptions what was taken as true to find that they run on Fargate
public record TaskRun(
    Setting tasks,
    Running running,
    CapacityStrategy strategy,
    Value<Boolean> publicIp,
    List<Assumption> assumptions) {
  public TaskRun {
    assumptions = List.copyOf(assumptions);
  }
}
