package dev.faregate.aws.fargate;

import dev.faregate.resource.Value;
import dev.faregate.usage.ScheduledCapacity;
import java.util.Optional;

/// When tasks run.
public sealed interface Running {

  /// Kept running for as long as the service exists.
  ///
  /// @param scaled by the clock, if it is
  record Always(Optional<ScheduledCapacity> scaled) implements Running {
    public Always() {
      this(Optional.empty());
    }
  }

  /// Started on a schedule, and over when they are done.
  ///
  /// @param expression `rate(1 day)`, `cron(…)`
  /// @param timezone in which a `cron` counts
  /// @param from with `until` the dates between which it starts any, empty for none
  /// @param enabled whether it starts any at all
  record Scheduled(
      Value<String> expression, String timezone, String from, String until, boolean enabled)
      implements Running {}

  /// Started by something that keeps no clock.
  ///
  /// @param why nobody knows how often: "started by events"
  record OnDemand(String why) implements Running {}
}
