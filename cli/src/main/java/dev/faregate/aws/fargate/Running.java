package dev.faregate.aws.fargate;

import dev.faregate.resource.Value;

/// When tasks run.
public sealed interface Running {

  /// Kept running for as long as the service exists.
  record Always() implements Running {}

  /// Started on a schedule, and over when they are done.
  ///
  /// @param expression `rate(1 day)`, `cron(…)`
  /// @param timezone in which a `cron` counts
  /// @param enabled whether it starts any at all
  record Scheduled(Value<String> expression, String timezone, boolean enabled) implements Running {}

  /// Started by something that keeps no clock.
  ///
  /// @param why nobody knows how often: "started by events"
  record OnDemand(String why) implements Running {}
}
