package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Unknown;
import java.util.Optional;

/// `Events`: what invokes a function or a state machine, each lowered to the resource that does it.
///
/// An `Api`, `HttpApi` or `AlexaSkill` event adds only a permission: a route of the API's
/// definition is no resource.
final class Events {
  private Events() {}

  /// @param target what the events invoke
  static void added(SamResource owner, Target target) {
    var events = owner.node("Events");
    if (events.isEmpty()) {
      return;
    }
    if (!(events.get() instanceof Mapping mapping)) {
      var why = events.get() instanceof Unknown(var reason, _) ? ": " + reason : "";
      owner.refuse("Type of property 'Events' is invalid" + why, events.get().origin());
      return;
    }
    boolean machine = "AWS::Serverless::StateMachine".equals(owner.type());
    for (var entry : mapping.entries()) {
      var event = event(entry, owner, target);
      if (event.isPresent() && !lowered(event.get(), machine)) {
        event.get().refuse("Invalid resource type " + event.get().type(), entry.key().origin());
      }
    }
  }

  private static Optional<Event> event(Entry entry, SamResource owner, Target target) {
    if (!Draft.isWritten(entry.value())) {
      return Optional.empty();
    }
    var nothing = Mapping.empty(entry.value().origin());
    var written = entry.value() instanceof Mapping mapping ? mapping : nothing;
    var type = written.get("Type").orElse(nothing);
    var properties = written.get("Properties").orElse(nothing) instanceof Mapping m ? m : nothing;
    var name = type instanceof Scalar scalar ? scalar.text() : "";
    var event = new Event(entry.key(), name, properties, owner, target);
    if (type instanceof Scalar) {
      return Optional.of(event);
    }
    var message = "Resource dict has missing or invalid value for key Type";
    event.refuse(message, entry.key().origin());
    return Optional.empty();
  }

  /// Whether there is such a type of event.
  private static boolean lowered(Event event, boolean machine) {
    switch (event.type()) {
      case "Schedule" -> ScheduleEvent.lower(event);
      case "ScheduleV2" -> ScheduleV2Event.lower(event);
      case "CloudWatchEvent", "EventBridgeRule" -> RuleEvent.lower(event);
      case "Api" -> event.refuseMissing("Path", "Method");
      default -> {
        return !machine && loweredForFunction(event);
      }
    }
    return true;
  }

  private static boolean loweredForFunction(Event event) {
    switch (event.type()) {
      case "Kinesis", "DynamoDB", "SQS", "MSK", "MQ", "SelfManagedKafka", "DocumentDB" ->
          PolledEvent.lower(event);
      case "S3" -> S3Event.lower(event);
      case "SNS" -> SnsEvent.lower(event);
      case "Cognito" -> CognitoEvent.lower(event);
      case "CloudWatchLogs" -> LogsEvent.lower(event);
      case "IoTRule" -> IotRuleEvent.lower(event);
      case "HttpApi", "AlexaSkill" -> {}
      default -> {
        return false;
      }
    }
    return true;
  }
}
