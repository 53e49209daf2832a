package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node.Scalar;

/// `DeadLetterConfig` of a scheduled or rule event: a queue that is named, or one that SAM creates.
final class DeadLetters {
  private DeadLetters() {}

  static void put(Event event, Draft target) {
    var written = event.node("DeadLetterConfig");
    if (written.isEmpty()) {
      return;
    }
    if (!(written.get() instanceof Mapping config)) {
      target.put("DeadLetterConfig", written.get());
      return;
    }
    var place = config.origin();
    var draft = new Draft(place).take(config, "Arn");
    if (draft.isEmpty()) {
      var id = config.get("QueueLogicalId");
      var name = id.isPresent() && id.get() instanceof Scalar s ? s.text() : event.name() + "Queue";
      event.owner().adds("AWS::SQS::Queue", name, event.place(), Mapping.empty(place));
      draft.put("Arn", Made.reference(name, "Arn", place));
    }
    target.put("DeadLetterConfig", draft.build());
  }
}
