package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Node;
import dev.faregate.source.Origin;

/// `Schedule`: an EventBridge rule that invokes by the clock.
final class ScheduleEvent {
  private static final int LONGEST_ID = 64;

  private ScheduleEvent() {}

  static void lower(Event event) {
    event.refuseMissing("Schedule");
    var properties = event.properties();
    var draft =
        event
            .draft()
            .takeAs(properties, "Schedule", "ScheduleExpression")
            .take(properties, "Name", "Description");
    putState(event, draft);
    draft.put("Targets", Made.list(event.place(), target(event)));
    event.becomes("AWS::Events::Rule", draft.build());
  }

  /// `State` as it is, or of `Enabled`.
  static void putState(Event event, Draft draft) {
    var enabled = event.node("Enabled");
    if (event.has("State")) {
      if (enabled.isPresent()) {
        var message = "State and Enabled Properties cannot both be specified";
        event.refuse(message, enabled.get().origin());
      }
      draft.take(event.properties(), "State");
    } else if (enabled.isPresent()) {
      draft.put("State", state(enabled.get()));
    }
  }

  private static Node state(Node enabled) {
    if (Nodes.isTrue(enabled)) {
      return Made.text("ENABLED", enabled.origin());
    }
    // What is not known stays so; a value that is neither is for the rules to judge.
    return Nodes.isFalse(enabled) ? Made.text("DISABLED", enabled.origin()) : enabled;
  }

  /// SAM cuts an Id of its own to what EventBridge accepts.
  private static String targetId(Event event) {
    var id = event.name() + "LambdaTarget";
    return id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID);
  }

  /// The rule's target, with its queue for what could not be delivered.
  static Node target(Event event) {
    var properties = event.properties();
    Origin place = event.place();
    var draft = new Draft(place).put("Arn", event.target().arn(place));
    var id = event.node("Target.Id");
    draft.put("Id", id.isPresent() ? id.get() : Made.text(targetId(event), place));
    draft.take(properties, "Input", "InputPath", "InputTransformer", "RetryPolicy", "RoleArn");
    if (event.ofStateMachine() && !event.has("RoleArn")) {
      draft.put("RoleArn", Made.reference(event.name() + "Role", "Arn", place));
    }
    DeadLetters.put(event, draft);
    return draft.build();
  }
}
