package dev.faregate.aws.lambda;

import dev.faregate.format.Declaration;
import dev.faregate.resource.Value;
import dev.faregate.source.Node;
import java.util.Map;

/// Event pollers that are provisioned for an event source mapping.
///
/// @param mapping the name of the event source mapping
/// @param source what they poll
/// @param least how many always run
/// @param most how many run at most
record EventPollers(String mapping, Source source, Value<Long> least, Value<Long> most) {
  enum Source {
    KAFKA,
    SQS,
    UNKNOWN
  }

  static EventPollers of(Declaration mapping, Map<String, String> types) {
    return new EventPollers(
        mapping.name(),
        source(mapping, types),
        mapping.number("ProvisionedPollerConfig.MinimumPollers"),
        mapping.number("ProvisionedPollerConfig.MaximumPollers"));
  }

  /// @param types of the resources of the stack, by logical name
  private static Source source(Declaration mapping, Map<String, String> types) {
    if (mapping.node("SelfManagedEventSource").isPresent()
        || mapping.node("AmazonManagedKafkaEventSourceConfig").isPresent()
        || mapping.node("Topics").isPresent()) {
      return Source.KAFKA;
    }
    var arn = mapping.node("EventSourceArn");
    return arn.isEmpty() ? Source.UNKNOWN : source(arn.get(), types);
  }

  private static Source source(Node arn, Map<String, String> types) {
    if (arn instanceof Node.Scalar scalar) {
      return service(scalar.text());
    }
    if (arn instanceof Node.Reference reference) {
      return switch (types.getOrDefault(reference.resource(), "")) {
        case "AWS::SQS::Queue" -> Source.SQS;
        case "AWS::MSK::Cluster", "AWS::MSK::ServerlessCluster" -> Source.KAFKA;
        default -> Source.UNKNOWN;
      };
    }
    if (arn instanceof Node.Text text) {
      var source = Source.UNKNOWN;
      for (var piece : text.pieces()) {
        source = source == Source.UNKNOWN ? source(piece, types) : source;
      }
      return source;
    }
    return Source.UNKNOWN;
  }

  private static Source service(String arn) {
    if (arn.contains(":sqs:")) {
      return Source.SQS;
    }
    return arn.contains(":kafka:") ? Source.KAFKA : Source.UNKNOWN;
  }
}
