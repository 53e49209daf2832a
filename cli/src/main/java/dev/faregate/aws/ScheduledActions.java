package dev.faregate.aws;

import dev.faregate.format.Declaration;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node.Sequence;
import dev.faregate.usage.Parsed;
import dev.faregate.usage.ScheduledAction;
import java.util.ArrayList;
import java.util.List;

/// The `ScheduledActions` of a scalable target of Application Auto Scaling.
public final class ScheduledActions {
  private final List<ScheduledAction> actions = new ArrayList<>();
  private String unknown = "";

  private ScheduledActions() {}

  public static boolean has(Declaration target) {
    return target.node("ScheduledActions").isPresent();
  }

  /// What the target does by the clock, or why nobody knows.
  public static Parsed<List<ScheduledAction>> of(Declaration target) {
    var reading = new ScheduledActions();
    var list = target.node("ScheduledActions");
    if (list.isPresent() && list.get() instanceof Sequence(var items, _)) {
      for (var item : items) {
        if (item instanceof Mapping action) {
          reading.add(action);
        } else {
          reading.unknown = "ScheduledActions are not known";
        }
      }
    } else if (list.isPresent()) {
      reading.unknown = "ScheduledActions are not known";
    }
    return reading.unknown.isEmpty()
        ? new Parsed.Good<>(reading.actions)
        : new Parsed.Wrong<>(reading.unknown);
  }

  private void add(Mapping action) {
    actions.add(
        new ScheduledAction(
            text(action, "Schedule"),
            text(action, "Timezone"),
            text(action, "StartTime"),
            text(action, "EndTime"),
            number(action, "ScalableTargetAction.MinCapacity"),
            number(action, "ScalableTargetAction.MaxCapacity")));
  }

  private String text(Mapping action, String property) {
    return known(Properties.text(action, property), property).orAssume("");
  }

  private long number(Mapping action, String property) {
    long number = known(Properties.number(action, property), property).orAssume(-1L);
    return Math.min(number, Integer.MAX_VALUE);
  }

  private <T> Value<T> known(Value<T> value, String property) {
    if (value instanceof Value.Unknown<T>(var why, _)) {
      unknown = property + " of a scheduled action: " + why;
    } else if (value instanceof Value.Unfit<T>(var found, _, _)) {
      unknown = property + " of a scheduled action is " + found;
    }
    return value;
  }
}
