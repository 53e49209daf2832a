package dev.faregate.aws.lambda;

import dev.faregate.resource.Value;
import dev.faregate.usage.Parsed;
import dev.faregate.usage.ScheduledAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What other resources of a stack add to a function.
///
/// @param provisioned environments kept ready, one value for each version or alias that asks
/// @param scaling bounds within which auto scaling moves the provisioned concurrency
/// @param versions how many versions the stack publishes
/// @param edge whether CloudFront runs it at the edge
/// @param streaming whether its URL streams responses
/// @param pollers the event pollers that are provisioned for it
/// @param schedules what starts it by the clock
/// @param otherTriggers what else starts it: `Permission Api`
/// @param capacity where it runs, if on managed instances
record Companions(
    List<Value<Long>> provisioned,
    List<Bounds> scaling,
    int versions,
    boolean edge,
    boolean streaming,
    List<EventPollers> pollers,
    List<Trigger> schedules,
    List<String> otherTriggers,
    Optional<CapacityProvider> capacity) {

  static final Companions NONE = new Gathered().build(Optional.empty());

  Companions {
    provisioned = List.copyOf(provisioned);
    scaling = List.copyOf(scaling);
    pollers = List.copyOf(pollers);
    schedules = List.copyOf(schedules);
    otherTriggers = List.copyOf(otherTriggers);
  }

  boolean hasProvisioned() {
    return !provisioned.isEmpty() || !scaling.isEmpty();
  }

  /// The least and the most that auto scaling provisions.
  ///
  /// @param moves what moves them by the clock, or why nobody knows
  record Bounds(Value<Long> least, Value<Long> most, Parsed<List<ScheduledAction>> moves) {}

  /// A schedule that starts the function, once for each of its targets that is the function.
  ///
  /// @param name of the rule or schedule
  /// @param expression `rate(5 minutes)`
  /// @param timezone in which a cron expression is read
  /// @param state `ENABLED` or `DISABLED`
  /// @param from with `until` the dates between which it runs, if it has any
  record Trigger(
      String name,
      Value<String> expression,
      Value<String> timezone,
      Value<String> state,
      Value<String> from,
      Value<String> until) {}

  /// Gathers what declarations say, in any order.
  static final class Gathered {
    final List<Value<Long>> provisioned = new ArrayList<>(2);
    final List<Bounds> scaling = new ArrayList<>(1);
    final List<EventPollers> pollers = new ArrayList<>(1);
    final List<Trigger> schedules = new ArrayList<>(2);
    final List<String> otherTriggers = new ArrayList<>(2);
    int versions;
    boolean edge;
    boolean streaming;

    Companions build(Optional<CapacityProvider> capacity) {
      return new Companions(
          provisioned,
          scaling,
          versions,
          edge,
          streaming,
          pollers,
          schedules,
          otherTriggers,
          capacity);
    }
  }
}
