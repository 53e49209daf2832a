package dev.faregate.format.sam;

import dev.faregate.source.Node.Reference;

/// `S3`: a notification of a bucket in the same template, which is completed with it.
final class S3Event {
  private S3Event() {}

  static void lower(Event event) {
    event.refuseMissing("Bucket", "Events");
    var bucket = event.node("Bucket");
    var events = event.node("Events");
    if (bucket.isEmpty() || events.isEmpty()) {
      return;
    }
    var lowered = event.owner().lowered();
    if (!(bucket.get() instanceof Reference(var name, var attribute, _))
        || !attribute.isEmpty()
        || lowered.written(name).isEmpty()) {
      var message = "S3 events must reference an S3 bucket in the same template";
      event.refuse(message, bucket.get().origin());
      return;
    }
    for (var one : Nodes.items(events.get())) {
      var notification =
          event
              .draft()
              .put("Event", one)
              .put("Function", event.target().arn(event.place()))
              .take(event.properties(), "Filter");
      lowered.notifications.add(name, "LambdaConfigurations", notification.build());
    }
  }
}
