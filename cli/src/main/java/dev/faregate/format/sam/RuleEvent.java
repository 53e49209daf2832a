package dev.faregate.format.sam;

import dev.faregate.format.Made;

/// `EventBridgeRule`, formerly `CloudWatchEvent`: a rule that invokes on events of a bus.
final class RuleEvent {
  private RuleEvent() {}

  static void lower(Event event) {
    var properties = event.properties();
    var draft =
        event
            .draft()
            .take(properties, "EventBusName")
            .takeAs(properties, "Pattern", "EventPattern")
            .takeAs(properties, "RuleName", "Name");
    ScheduleEvent.putState(event, draft);
    draft.put("Targets", Made.list(event.place(), ScheduleEvent.target(event)));
    event.becomes("AWS::Events::Rule", draft.build());
  }
}
