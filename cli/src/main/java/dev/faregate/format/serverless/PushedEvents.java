package dev.faregate.format.serverless;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;

/// Events that other services send: topics, buckets, log groups, IoT.
final class PushedEvents {
  private PushedEvents() {}

  /// `sns: orders` makes a topic; an ARN is one that exists.
  static void topic(Event event) {
    var arn = event.valueOr("arn");
    var name = event.value() instanceof Scalar ? arn : event.setting("topicName");
    var draft = event.draft().put("Protocol", "lambda").put("Endpoint", event.target());
    if (arn.isPresent() && !isName(arn.get())) {
      draft.put("TopicArn", arn.get());
    } else if (name.isPresent() && name.get() instanceof Scalar topic) {
      var made = "SNSTopic" + LogicalNames.plain(topic.text());
      event.shares(
          "AWS::SNS::Topic", made, new Draft(topic.origin()).put("TopicName", topic).build());
      draft.put("TopicArn", Calls.reference(made, event.place()));
    }
    event.becomes("AWS::SNS::Subscription", "SnsSubscription", draft.build());
  }

  private static boolean isName(Node node) {
    return node instanceof Scalar scalar && !scalar.text().startsWith("arn:");
  }

  /// A bucket that the service does not call its own is made.
  static void bucket(Event event) {
    var bucket = event.valueOr("bucket");
    boolean exists = "true".equals(event.text("existing"));
    if (bucket.isPresent() && bucket.get() instanceof Scalar name && !exists) {
      event.shares(
          "AWS::S3::Bucket",
          "S3Bucket" + LogicalNames.plain(name.text()),
          new Draft(name.origin()).put("BucketName", name).build());
    }
  }

  static void logs(Event event) {
    var group = event.valueOr("logGroup");
    var draft =
        event
            .draft()
            .put("DestinationArn", event.target())
            .takeAs(event.settings(), "filter", "FilterPattern");
    if (group.isPresent()) {
      draft.put("LogGroupName", group.get());
    }
    event.becomes("AWS::Logs::SubscriptionFilter", "LogsSubscriptionFilter", draft.build());
  }

  static void iot(Event event) {
    var lambda = Made.mapping(event.place(), Made.entry("FunctionArn", event.target()));
    var action = Made.mapping(event.place(), Made.entry("Lambda", lambda));
    Mapping payload =
        event
            .draft()
            .takeAs(event.settings(), "sql", "Sql")
            .takeAs(event.settings(), "sqlVersion", "AwsIotSqlVersion")
            .put("Actions", Made.list(event.place(), action))
            .build();
    event.becomes(
        "AWS::IoT::TopicRule",
        "IotTopicRule",
        event.draft().put("TopicRulePayload", payload).build());
  }
}
