package dev.faregate.aws.lambda;

import static dev.faregate.aws.lambda.Gathering.items;
import static dev.faregate.aws.lambda.Gathering.property;

import dev.faregate.aws.lambda.Companions.Trigger;
import dev.faregate.format.Declaration;
import dev.faregate.resource.Value;

/// Gathers what starts the functions of a stack: schedules, whose runs can be counted, and all
/// else, whose calls nobody knows.
final class TriggerReader {
  private static final String ENABLED = "ENABLED";

  private final Gathering functions;

  TriggerReader(Gathering functions) {
    this.functions = functions;
  }

  void read(Declaration declaration) {
    switch (declaration.type()) {
      case "AWS::Lambda::Url" -> url(declaration);
      case "AWS::Lambda::EventSourceMapping" -> eventSource(declaration);
      case "AWS::Lambda::Permission" -> permission(declaration);
      case "AWS::Events::Rule" -> rule(declaration);
      case "AWS::Scheduler::Schedule" -> schedule(declaration);
      default -> {}
    }
  }

  private void url(Declaration url) {
    var function = functions.linked(url, "TargetFunctionArn");
    if (function.isPresent()) {
      function.get().otherTriggers.add(url.name());
      if (url.text("InvokeMode").orAssume("").equals("RESPONSE_STREAM")) {
        function.get().streaming = true;
      }
    }
  }

  private void eventSource(Declaration mapping) {
    var function = functions.linked(mapping, "FunctionName");
    if (function.isPresent()) {
      function.get().otherTriggers.add(mapping.name());
    }
  }

  /// Nobody but schedules calls a function whose permissions are all for them.
  private void permission(Declaration permission) {
    var function = functions.linked(permission, "FunctionName");
    var principal = permission.text("Principal").orAssume("");
    if (function.isPresent()
        && !principal.startsWith("events.")
        && !principal.startsWith("scheduler.")) {
      function.get().otherTriggers.add(permission.name());
    }
  }

  private void rule(Declaration rule) {
    for (var target : items(rule.node("Targets"))) {
      var function = functions.linked(property(target, "Arn"));
      if (function.isPresent() && rule.node("ScheduleExpression").isPresent()) {
        function
            .get()
            .schedules
            .add(
                new Trigger(
                    rule.name(),
                    rule.text("ScheduleExpression"),
                    new Value.Absent<>(),
                    rule.text("State", ENABLED),
                    new Value.Absent<>(),
                    new Value.Absent<>()));
      }
      if (function.isPresent() && rule.node("EventPattern").isPresent()) {
        function.get().otherTriggers.add(rule.name());
      }
    }
  }

  private void schedule(Declaration schedule) {
    var function = functions.linked(schedule, "Target.Arn");
    if (function.isPresent()) {
      function
          .get()
          .schedules
          .add(
              new Trigger(
                  schedule.name(),
                  schedule.text("ScheduleExpression"),
                  schedule.text("ScheduleExpressionTimezone"),
                  schedule.text("State", ENABLED),
                  schedule.text("StartDate"),
                  schedule.text("EndDate")));
    }
  }
}
