package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;

/// An event that Lambda fetches from a stream, queue or broker: an event source mapping.
final class PolledEvent {
  private static final String TYPE = "AWS::Lambda::EventSourceMapping";

  /// What only the role needs, and what has a place of its own in CloudFormation, is elsewhere.
  private static final Vocabulary NAMES =
      Vocabulary.of(
          """
          BatchSize StartingPosition StartingPositionTimestamp Enabled
          MaximumBatchingWindowInSeconds MaximumRetryAttempts BisectBatchOnFunctionError
          MaximumRecordAgeInSeconds ParallelizationFactor Topics Queues
          SourceAccessConfigurations TumblingWindowInSeconds FunctionResponseTypes FilterCriteria
          KmsKeyArn ScalingConfig ProvisionedPollerConfig MetricsConfig LoggingConfig\
          """,
          """
          SecretsManagerKmsKeyId DynamicPolicyName KafkaBootstrapServers ConsumerGroupId
          SchemaRegistryConfig DatabaseName CollectionName FullDocument\
          """);

  private PolledEvent() {}

  static void lower(Event event) {
    var source = source(event.type());
    if (!source.isEmpty()) {
      event.refuseMissing(source);
    }
    var draft = event.draft().put("FunctionName", event.target().name(event.place()));
    for (var entry : event.properties().entries()) {
      if (Draft.isWritten(entry.value())) {
        put(entry, event, draft);
      }
    }
    own(event, draft);
    event.becomes(TYPE, draft.build());
  }

  /// The mapping of a queue between a topic and a function.
  static void ofQueue(Event event, Node queue, Mapping settings) {
    var draft =
        event
            .draft()
            .put("FunctionName", event.target().name(event.place()))
            .put("EventSourceArn", queue)
            .take(settings, "BatchSize");
    event.adds(TYPE, "EventSourceMapping", draft.build());
  }

  /// The property that names where the records come from.
  private static String source(String type) {
    return switch (type) {
      case "Kinesis", "DynamoDB", "MSK" -> "Stream";
      case "SQS" -> "Queue";
      case "MQ" -> "Broker";
      case "DocumentDB" -> "Cluster";
      default -> "";
    };
  }

  private static void put(Entry entry, Event event, Draft draft) {
    if (entry.name().equals(source(event.type()))) {
      draft.keep(Made.renamed(entry, "EventSourceArn"));
    } else if ("DestinationConfig".equals(entry.name())) {
      destination(entry, draft);
    } else if (!NAMES.put(entry, draft)) {
      var type = " not defined for resource of type " + event.type();
      event.refuse("property " + entry.name() + type, entry.key().origin());
      draft.keep(entry);
    }
  }

  /// `Type` tells only SAM which policy the role needs.
  private static void destination(Entry entry, Draft draft) {
    if (entry.value() instanceof Mapping config
        && config.get("OnFailure").orElse(config) instanceof Mapping failure
        && config.has("OnFailure")) {
      var lean = Made.entry("OnFailure", Templates.without(failure, "Type"));
      draft.keep(Made.renamed(entry, entry.name(), Templates.with(config, lean)));
    } else {
      draft.keep(entry);
    }
  }

  private static void own(Event event, Draft draft) {
    var properties = event.properties();
    var servers = event.node("KafkaBootstrapServers");
    if (servers.isPresent()) {
      var list = Made.entry("KafkaBootstrapServers", servers.get());
      var endpoints = Made.entry("Endpoints", Made.mapping(servers.get().origin(), list));
      draft.put("SelfManagedEventSource", Made.mapping(servers.get().origin(), endpoints));
    }
    var group =
        new Draft(properties.origin()).take(properties, "ConsumerGroupId", "SchemaRegistryConfig");
    if (!group.isEmpty()) {
      boolean managed = "MSK".equals(event.type());
      var kind = managed ? "AmazonManagedKafka" : "SelfManagedKafka";
      draft.put(kind + "EventSourceConfig", group.build());
    }
    var database =
        new Draft(properties.origin())
            .take(properties, "DatabaseName", "CollectionName", "FullDocument");
    if (!database.isEmpty()) {
      draft.put("DocumentDBEventSourceConfig", database.build());
    }
  }
}
