package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Node;

/// `ScheduleV2`: a schedule of EventBridge Scheduler, with a role to invoke.
final class ScheduleV2Event {
  private ScheduleV2Event() {}

  static void lower(Event event) {
    event.refuseMissing("ScheduleExpression");
    var properties = event.properties();
    var draft =
        event
            .draft()
            .take(properties, "ScheduleExpression", "ScheduleExpressionTimezone", "State")
            .take(properties, "StartDate", "EndDate", "FlexibleTimeWindow", "Description")
            .take(properties, "GroupName", "KmsKeyArn");
    if (!event.has("FlexibleTimeWindow")) {
      var off = Made.entry("Mode", Made.text("OFF", event.place()));
      draft.put("FlexibleTimeWindow", Made.mapping(event.place(), off));
    }
    putName(event, draft);
    draft.put("Target", target(event));
    event.becomes("AWS::Scheduler::Schedule", draft.build());
  }

  private static void putName(Event event, Draft draft) {
    boolean omitted = Nodes.isTrue(event.node("OmitName").orElse(event.properties()));
    if (event.has("Name")) {
      if (omitted) {
        event.refuse("Name cannot be set when OmitName is True", event.place());
      }
      draft.take(event.properties(), "Name");
    } else if (!omitted) {
      draft.put("Name", Made.text(event.name(), event.place()));
    }
  }

  private static Node target(Event event) {
    var properties = event.properties();
    var place = event.place();
    var draft = new Draft(place).put("Arn", event.target().arn(place));
    if (event.has("RoleArn")) {
      draft.take(properties, "RoleArn");
    } else {
      draft.put("RoleArn", Made.reference(event.name() + "Role", "Arn", place));
      var role = new Draft(place).take(properties, "PermissionsBoundary").build();
      event.adds("AWS::IAM::Role", "Role", role);
    }
    draft.take(properties, "Input", "RetryPolicy");
    DeadLetters.put(event, draft);
    return draft.build();
  }
}
