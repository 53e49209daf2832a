package dev.faregate.format.serverless;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;

/// What a function's events become. Those that make nothing but a permission (`alexaSkill`) and
/// those of plug-ins become nothing.
final class Events {
  private Events() {}

  static void add(ServiceFunction function, Generated generated) {
    var events = function.own("events");
    if (events.isEmpty() || !(events.get().value() instanceof Sequence(var items, _))) {
      return;
    }
    int index = 0;
    for (var item : items) {
      index++;
      if (item instanceof Scalar word) {
        add(new Event(function, word, Mapping.empty(word.origin()), index, generated));
      } else if (item instanceof Mapping written && !written.entries().isEmpty()) {
        var entry = written.entries().getFirst();
        add(new Event(function, entry.key(), entry.value(), index, generated));
      }
    }
  }

  private static void add(Event event) {
    switch (event.type()) {
      case "schedule" -> ScheduleEvents.schedule(event);
      case "eventBridge" -> ScheduleEvents.bridge(event);
      case "cloudwatchEvent" -> ScheduleEvents.cloudWatch(event);
      case "sqs", "stream", "msk", "kafka", "activemq", "rabbitmq" -> PolledEvents.add(event);
      case "http" -> HttpEvents.rest(event);
      case "httpApi" -> HttpEvents.http(event);
      case "websocket" -> HttpEvents.webSocket(event);
      case "alb" -> HttpEvents.loadBalancer(event);
      case "sns" -> PushedEvents.topic(event);
      case "s3" -> PushedEvents.bucket(event);
      case "cloudwatchLog" -> PushedEvents.logs(event);
      case "iot" -> PushedEvents.iot(event);
      default -> {}
    }
  }
}
