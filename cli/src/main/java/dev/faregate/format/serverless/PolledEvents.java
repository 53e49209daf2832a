package dev.faregate.format.serverless;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Events that Lambda fetches: an `AWS::Lambda::EventSourceMapping` each.
final class PolledEvents {
  private static final String TYPE = "AWS::Lambda::EventSourceMapping";

  /// The framework's words and CloudFormation's.
  private static final List<String> WORDS =
      List.of(
          "batchSize", "BatchSize",
          "batchWindow", "MaximumBatchingWindowInSeconds",
          "maximumBatchingWindow", "MaximumBatchingWindowInSeconds",
          "maximumRetryAttempts", "MaximumRetryAttempts",
          "maximumRecordAgeInSeconds", "MaximumRecordAgeInSeconds",
          "parallelizationFactor", "ParallelizationFactor",
          "bisectBatchOnFunctionError", "BisectBatchOnFunctionError",
          "tumblingWindowInSeconds", "TumblingWindowInSeconds",
          "startingPosition", "StartingPosition",
          "startingPositionTimestamp", "StartingPositionTimestamp",
          "enabled", "Enabled");

  private PolledEvents() {}

  static void add(Event event) {
    var arn = source(event);
    var draft = event.draft().put("FunctionName", event.target());
    if (arn.isPresent()) {
      draft.put("EventSourceArn", arn.get());
    }
    for (int i = 0; i < WORDS.size(); i += 2) {
      draft.takeAs(event.settings(), WORDS.get(i), WORDS.get(i + 1));
    }
    defaults(event, draft);
    topics(event, draft);
    nested(event, draft);
    event.becomes(TYPE, "EventSourceMapping", draft.build());
  }

  private static Optional<Node> source(Event event) {
    var arn = event.valueOr("arn");
    return arn.isPresent() && arn.get() instanceof Mapping wrapped && wrapped.has("arn")
        ? wrapped.get("arn")
        : arn;
  }

  /// What the framework writes where the service does not.
  private static void defaults(Event event, Draft draft) {
    boolean isStream = "stream".equals(event.type());
    if ((isStream || "sqs".equals(event.type())) && event.setting("batchSize").isEmpty()) {
      draft.put("BatchSize", "10");
    }
    if (!"sqs".equals(event.type())
        && !event.type().endsWith("mq")
        && event.setting("startingPosition").isEmpty()) {
      draft.put("StartingPosition", "TRIM_HORIZON");
    }
    if (event.setting("enabled").isEmpty()) {
      draft.put("Enabled", "true");
    }
  }

  private static void topics(Event event, Draft draft) {
    one(event, "topic", "Topics", draft);
    one(event, "queue", "Queues", draft);
    var servers = event.setting("bootstrapServers");
    if (servers.isPresent()) {
      var place = servers.get().origin();
      var list = Made.mapping(place, Made.entry("KafkaBootstrapServers", servers.get()));
      draft.put("SelfManagedEventSource", Made.mapping(place, Made.entry("Endpoints", list)));
    }
  }

  private static void one(Event event, String name, String as, Draft draft) {
    var one = event.setting(name);
    if (one.isPresent()) {
      draft.put(as, Made.list(one.get().origin(), one.get()));
    }
  }

  private static void nested(Event event, Draft draft) {
    var most = event.setting("maximumConcurrency");
    if (most.isPresent()) {
      var entry = Made.entry("MaximumConcurrency", most.get());
      draft.put("ScalingConfig", Made.mapping(most.get().origin(), entry));
    }
    if ("ReportBatchItemFailures".equals(event.text("functionResponseType"))) {
      var type = event.setting("functionResponseType").get();
      draft.put("FunctionResponseTypes", Made.list(type.origin(), type));
    }
    var pollers = event.setting("provisionedPollerConfig");
    if (pollers.isPresent() && pollers.get() instanceof Mapping written) {
      draft.put(
          "ProvisionedPollerConfig",
          new Draft(written.origin())
              .takeAs(written, "minimumPollers", "MinimumPollers")
              .takeAs(written, "maximumPollers", "MaximumPollers")
              .build());
    }
    filters(event, draft);
  }

  /// The framework takes patterns as mappings and writes them as JSON.
  private static void filters(Event event, Draft draft) {
    var patterns = event.setting("filterPatterns");
    if (patterns.isPresent() && patterns.get() instanceof Sequence(var items, var place)) {
      var filters = new ArrayList<Node>(items.size());
      for (var item : items) {
        var pattern =
            item instanceof Scalar
                ? item
                : new Node.Unknown("the framework writes the pattern as JSON", item.origin());
        filters.add(Made.mapping(item.origin(), Made.entry("Pattern", pattern)));
      }
      var list = Made.entry("Filters", new Sequence(filters, place));
      draft.put("FilterCriteria", Made.mapping(place, list));
    }
  }
}
