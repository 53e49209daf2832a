package dev.faregate.format.serverless;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Origin;
import java.util.List;

/// Events by the clock or by a pattern: EventBridge's rules and schedules.
final class ScheduleEvents {
  private static final String RULE = "AWS::Events::Rule";

  private ScheduleEvents() {}

  /// `schedule: rate(5 minutes)`, or `rate:` with one expression or several.
  static void schedule(Event event) {
    var rate = event.valueOr("rate");
    if (rate.isEmpty()) {
      return;
    }
    var rates = rate.get() instanceof Sequence(var items, _) ? items : List.of(rate.get());
    boolean scheduler = "scheduler".equals(event.text("method"));
    for (int i = 0; i < rates.size(); i++) {
      var kind = rates.size() == 1 ? "Schedule" : "Schedule" + (i + 1) + "Of";
      if (scheduler) {
        event.becomes("AWS::Scheduler::Schedule", kind, scheduled(event, rates.get(i)));
      } else {
        event.becomes(RULE, kind, ruled(event, rates.get(i)));
      }
    }
  }

  private static Mapping ruled(Event event, Node rate) {
    var draft =
        event
            .draft()
            .put("ScheduleExpression", rate)
            .put("State", event.state())
            .takeAs(event.settings(), "name", "Name")
            .takeAs(event.settings(), "description", "Description");
    return draft.put("Targets", targets(event)).build();
  }

  private static Mapping scheduled(Event event, Node rate) {
    var place = event.place();
    var window = Made.entry("Mode", Made.text("OFF", place));
    return event
        .draft()
        .put("ScheduleExpression", rate)
        .put("State", event.state())
        .put("FlexibleTimeWindow", Made.mapping(place, window))
        .takeAs(event.settings(), "name", "Name")
        .takeAs(event.settings(), "description", "Description")
        .takeAs(event.settings(), "timezone", "ScheduleExpressionTimezone")
        .put("Target", Made.mapping(place, Made.entry("Arn", event.target())))
        .build();
  }

  /// `eventBridge`: a schedule or a pattern, on a bus.
  static void bridge(Event event) {
    var settings = event.settings();
    var draft =
        event
            .draft()
            .takeAs(settings, "eventBus", "EventBusName")
            .takeAs(settings, "name", "Name")
            .takeAs(settings, "schedule", "ScheduleExpression")
            .takeAs(settings, "pattern", "EventPattern")
            .put("State", event.state());
    event.becomes(RULE, "EventBridge", draft.put("Targets", targets(event)).build());
  }

  static void cloudWatch(Event event) {
    var draft =
        event
            .draft()
            .takeAs(event.settings(), "event", "EventPattern")
            .takeAs(event.settings(), "name", "Name")
            .put("State", event.state());
    event.becomes(RULE, "EventsRuleCloudWatchEvent", draft.put("Targets", targets(event)).build());
  }

  private static Node targets(Event event) {
    Origin place = event.place();
    var draft = new Draft(place).put("Arn", event.target()).put("Id", "target" + event.index());
    return Made.list(place, draft.build());
  }
}
