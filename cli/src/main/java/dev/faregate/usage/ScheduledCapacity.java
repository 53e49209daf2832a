package dev.faregate.usage;

import java.util.List;

/// A capacity whose bounds are moved by the clock: tasks of a service, provisioned concurrency. AWS
/// lets the capacity be until a bound passes it; then it is set to the bound
/// (https://docs.aws.amazon.com/autoscaling/application/userguide/scheduled-scaling-using-cron-expressions.html).
///
/// @param least with `most` the bounds before the first action
public record ScheduledCapacity(long least, long most, List<ScheduledAction> actions) {
  public ScheduledCapacity {
    actions = List.copyOf(actions);
  }

  /// How long in the month the capacity stands where.
  ///
  /// @param desired the capacity at first
  public Parsed<List<Level>> levels(long desired, Month month) {
    return CapacityCalendar.levels(this, desired, month);
  }

  /// @param capacity the lower bound, where it stands if nothing else moves it, and the upper bound
  /// @param seconds for which it does, in the month
  public record Level(Setting capacity, long seconds) {}
}
