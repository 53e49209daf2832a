package dev.faregate.format.sam;

import dev.faregate.format.Made;

/// `IoTRule`: a rule of AWS IoT with the function as its action.
final class IotRuleEvent {
  private IotRuleEvent() {}

  static void lower(Event event) {
    event.refuseMissing("Sql");
    var place = event.place();
    var function = Made.entry("FunctionArn", event.target().arn(place));
    var action = Made.mapping(place, Made.entry("Lambda", Made.mapping(place, function)));
    var payload =
        event
            .draft()
            .take(event.properties(), "Sql", "AwsIotSqlVersion")
            .put("RuleDisabled", Made.text("false", place))
            .put("Actions", Made.list(place, action));
    var rule = event.draft().put("TopicRulePayload", payload.build());
    event.becomes("AWS::IoT::TopicRule", rule.build());
  }
}
