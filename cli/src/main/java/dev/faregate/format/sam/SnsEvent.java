package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;

/// `SNS`: a subscription of the function, or of a queue between topic and function.
final class SnsEvent {
  private SnsEvent() {}

  static void lower(Event event) {
    event.refuseMissing("Topic");
    var queue = event.node("SqsSubscription");
    if (queue.isEmpty() || Nodes.isFalse(queue.get())) {
      subscription(event, "lambda", event.target().arn(event.place()));
    } else if (queue.get() instanceof Mapping named) {
      existingQueue(event, named);
    } else {
      newQueue(event, queue.get());
    }
  }

  private static void newQueue(Event event, Node asked) {
    var name = event.name() + "Queue";
    var draft = new Draft(asked.origin());
    if (isFifo(event)) {
      draft.put("FifoQueue", "true");
    }
    event.adds("AWS::SQS::Queue", "Queue", draft.build());
    through(event, Made.reference(name, "Arn", asked.origin()), Mapping.empty(asked.origin()));
  }

  private static void existingQueue(Event event, Mapping named) {
    var arn = named.get("QueueArn");
    if (arn.isEmpty() || !named.has("QueueUrl")) {
      event.refuse("No QueueARN or QueueURL provided", named.origin());
    }
    if (arn.isPresent()) {
      through(event, arn.get(), named);
    }
  }

  private static void through(Event event, Node queue, Mapping settings) {
    PolledEvent.ofQueue(event, queue, settings);
    event.adds("AWS::SQS::QueuePolicy", "QueuePolicy", policy(event, settings));
    subscription(event, "sqs", queue);
  }

  private static Mapping policy(Event event, Mapping settings) {
    var place = event.place();
    var version = Made.entry("Version", Made.text("2012-10-17", place));
    var url = settings.get("QueueUrl").orElse(Made.reference(event.name() + "Queue", "", place));
    return new Draft(place)
        .put("PolicyDocument", Made.mapping(place, version))
        .put("Queues", Made.list(place, url))
        .build();
  }

  private static void subscription(Event event, String protocol, Node endpoint) {
    var properties = event.properties();
    var draft =
        event
            .draft()
            .put("Protocol", Made.text(protocol, event.place()))
            .put("Endpoint", endpoint)
            .takeAs(properties, "Topic", "TopicArn")
            .take(properties, "Region", "FilterPolicy", "FilterPolicyScope", "RedrivePolicy");
    event.becomes("AWS::SNS::Subscription", draft.build());
  }

  /// A FIFO topic delivers only to FIFO queues.
  private static boolean isFifo(Event event) {
    if (!(event.node("Topic").orElse(event.properties()) instanceof Node.Reference topic)) {
      return false;
    }
    var declared = event.owner().lowered().written(topic.resource());
    return declared.isPresent()
        && Nodes.isTrue(declared.get().node("FifoTopic").orElse(event.properties()));
  }
}
