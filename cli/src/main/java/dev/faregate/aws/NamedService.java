package dev.faregate.aws;

import dev.faregate.resource.Value;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Reference;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Text;
import java.util.List;
import java.util.Map;

/// Which service a property means that names a resource by ARN or by reference: `kinesis`. Of a
/// queue and a topic it also says the kind: `sqs:fifo`, `sqs:standard`; of an event bus,
/// `events:custom` or `events:default`.
public final class NamedService {
  private static final String FIFO = ".fifo";

  /// The service in the ARNs of a type. Not here is what may stand for anything: a nested stack's
  /// output, a custom resource, a parameter.
  private static final Map<String, String> SERVICES =
      Map.ofEntries(
          Map.entry("AWS::AmazonMQ::", "mq"),
          Map.entry("AWS::ApiGateway::", "execute-api"),
          Map.entry("AWS::Batch::", "batch"),
          Map.entry("AWS::CodeBuild::", "codebuild"),
          Map.entry("AWS::CodePipeline::", "codepipeline"),
          Map.entry("AWS::DocDB::", "rds"),
          Map.entry("AWS::DynamoDB::", "dynamodb"),
          Map.entry("AWS::ECS::", "ecs"),
          Map.entry("AWS::Events::", "events"),
          Map.entry("AWS::Kinesis::", "kinesis"),
          Map.entry("AWS::KinesisFirehose::", "firehose"),
          Map.entry("AWS::Lambda::", "lambda"),
          Map.entry("AWS::Logs::", "logs"),
          Map.entry("AWS::MSK::", "kafka"),
          Map.entry("AWS::S3::", "s3"),
          Map.entry("AWS::SNS::", "sns"),
          Map.entry("AWS::SQS::", "sqs"),
          Map.entry("AWS::StepFunctions::", "states"));

  private NamedService() {}

  /// All that it may be: one word where it is known, none where nobody knows.
  public static List<String> of(Node node, DeclaredResource from) {
    if (node instanceof Reference reference) {
      var named = from.referenced(reference);
      return named.isEmpty() ? List.of() : of(named.get());
    }
    if (node instanceof Text(var pieces, _) && pieces.size() == 1) {
      return of(pieces.getFirst(), from);
    }
    return ofArn(known(node));
  }

  private static List<String> of(DeclaredResource named) {
    var type = named.type();
    var service = SERVICES.get(type.substring(0, type.lastIndexOf(':') + 1));
    if (service == null) {
      return List.of();
    }
    return switch (type) {
      case "AWS::SQS::Queue" -> kinds(service, named.declaration().flag("FifoQueue", false));
      case "AWS::SNS::Topic" -> kinds(service, named.declaration().flag("FifoTopic", false));
      case "AWS::Events::EventBus" -> List.of("events:custom");
      default -> List.of(service);
    };
  }

  private static List<String> kinds(String service, Value<Boolean> fifo) {
    return fifo.isKnown()
        ? List.of(service + (fifo.orAssume(false) ? ":fifo" : ":standard"))
        : List.of(service + ":fifo", service + ":standard");
  }

  private static List<String> ofArn(String arn) {
    var service = field(arn, 2);
    if (!arn.startsWith("arn:") || service.isEmpty() || service.indexOf('?') >= 0) {
      return List.of();
    }
    if (service.equals("events") && arn.indexOf(":event-bus/") > 0) {
      return arn.endsWith("?")
          ? List.of("events:custom", "events:default")
          : List.of(arn.endsWith(":event-bus/default") ? "events:default" : "events:custom");
    }
    if (!service.equals("sqs") && !service.equals("sns")) {
      return List.of(service);
    }
    if (arn.endsWith("?")) {
      return List.of(service + ":fifo", service + ":standard");
    }
    return List.of(service + (arn.endsWith(FIFO) ? ":fifo" : ":standard"));
  }

  /// The region in an ARN, as far as it is known; empty for whatever else.
  public static String region(Node node) {
    var arn = known(node);
    var region = arn.startsWith("arn:") ? field(arn, 3) : "";
    return region.indexOf('?') < 0 ? region : "";
  }

  /// The text, with `?` for each piece that is not known.
  private static String known(Node node) {
    if (!(node instanceof Text(var pieces, _))) {
      return node instanceof Scalar scalar ? scalar.text() : "";
    }
    var known = new StringBuilder();
    for (var piece : pieces) {
      known.append(piece instanceof Scalar scalar ? scalar.text() : "?");
    }
    return known.toString();
  }

  /// `sqs` of `arn:aws:sqs:eu-west-1:123456789012:jobs` at 2; empty where there is none.
  public static String field(String arn, int number) {
    int from = 0;
    for (int i = 0; i < number; i++) {
      from = arn.indexOf(':', from) + 1;
      if (from == 0) {
        return "";
      }
    }
    int to = arn.indexOf(':', from);
    return to < 0 ? arn.substring(from) : arn.substring(from, to);
  }
}
