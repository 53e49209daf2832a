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

  /// Where the capacity stands in days in which all the actions are done over and over: `3 to 4`;
  /// `scheduled` where they are done once, or are so many that their order is not plain.
  public String words(long desired) {
    for (var action : actions) {
      boolean isDaily = action.expression().startsWith("cron(");
      if (!isDaily || !action.from().isEmpty() || !action.until().isEmpty()) {
        return "scheduled";
      }
    }
    return actions.size() > 2 ? "scheduled" : around(desired);
  }

  /// Two actions follow each other in whichever order they are begun; the first round is forgotten.
  private String around(long desired) {
    long lower = least;
    long upper = most;
    long capacity = Math.clamp(desired, least, Math.max(least, most));
    long lowest = Long.MAX_VALUE;
    long highest = 0;
    for (int i = 0; i < 2 * actions.size(); i++) {
      var action = actions.get(i % actions.size());
      upper = action.most() < 0 ? upper : action.most();
      lower = Math.min(action.least() < 0 ? lower : action.least(), upper);
      capacity = Math.clamp(capacity, lower, upper);
      if (i >= actions.size()) {
        lowest = Math.min(lowest, capacity);
        highest = Math.max(highest, capacity);
      }
    }
    return lowest == highest ? Long.toString(lowest) : lowest + " to " + highest;
  }

  /// @param capacity the lower bound, where it stands if nothing else moves it, and the upper bound
  /// @param seconds for which it does, in the month
  public record Level(Setting capacity, long seconds) {}
}
