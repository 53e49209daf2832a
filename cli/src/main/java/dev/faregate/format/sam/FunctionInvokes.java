package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Origin;

/// `EventInvokeConfig`: how asynchronous invocations are retried and where their results go. A
/// destination queue or topic that is not named is created.
final class FunctionInvokes {
  private FunctionInvokes() {}

  static void added(SamResource function, Target target) {
    var config = function.node("EventInvokeConfig");
    if (config.isEmpty()) {
      return;
    }
    var place = function.place("EventInvokeConfig");
    var name = function.name() + "EventInvokeConfig";
    var draft =
        new Draft(config.get().origin())
            .put("FunctionName", Made.reference(function.name(), "", place))
            .put("Qualifier", qualifier(function, target, place));
    if (config.get() instanceof Mapping written) {
      draft.take(written, "MaximumEventAgeInSeconds", "MaximumRetryAttempts");
      var destinations = written.get("DestinationConfig");
      if (destinations.isPresent() && destinations.get() instanceof Mapping mapping) {
        draft.put("DestinationConfig", destinations(function, name, mapping));
      }
    }
    function.adds("AWS::Lambda::EventInvokeConfig", name, place, draft.build());
  }

  private static Node qualifier(SamResource function, Target target, Origin place) {
    return target.resource().equals(function.name())
        ? Made.text("$LATEST", place)
        : function.node("AutoPublishAlias").orElse(Made.text("$LATEST", place));
  }

  private static Mapping destinations(SamResource function, String name, Mapping written) {
    var draft = new Draft(written.origin());
    for (var entry : written.entries()) {
      if (entry.value() instanceof Mapping destination) {
        draft.keep(
            Made.renamed(entry, entry.name(), destination(function, name, entry, destination)));
      } else if (Draft.isWritten(entry.value())) {
        draft.keep(entry);
      }
    }
    return draft.build();
  }

  private static Mapping destination(
      SamResource function, String name, Entry entry, Mapping written) {
    var draft = new Draft(written.origin());
    if (Draft.isWritten(written, "Destination")) {
      return draft.take(written, "Destination").build();
    }
    var place = entry.key().origin();
    var type = Intrinsics.text(written, "Type").orElse("");
    var nothing = Mapping.empty(written.origin());
    switch (type) {
      case "SQS" -> {
        var queue = name + entry.name() + "Queue";
        function.adds("AWS::SQS::Queue", queue, place, nothing);
        function.isCalled("DestinationQueue", queue);
        draft.put("Destination", Made.reference(queue, "Arn", place));
      }
      case "SNS" -> {
        var topic = name + entry.name() + "Topic";
        function.adds("AWS::SNS::Topic", topic, place, nothing);
        function.isCalled("DestinationTopic", topic);
        draft.put("Destination", Made.reference(topic, "", place));
      }
      case "EventBridge", "Lambda", "S3Bucket" ->
          function.refuse("Destination is required if Type is not SQS or SNS", place);
      default ->
          function.refuse(
              "'Type: " + type + "' must be one of SQS, SNS, EventBridge, Lambda or S3Bucket",
              place);
    }
    return draft.build();
  }
}
