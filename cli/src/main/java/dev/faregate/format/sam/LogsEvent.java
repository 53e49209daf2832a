package dev.faregate.format.sam;

/// `CloudWatchLogs`: a subscription filter of a log group.
final class LogsEvent {
  private LogsEvent() {}

  static void lower(Event event) {
    event.refuseMissing("LogGroupName", "FilterPattern");
    var draft =
        event
            .draft()
            .take(event.properties(), "LogGroupName", "FilterPattern")
            .put("DestinationArn", event.target().arn(event.place()));
    event.becomes("AWS::Logs::SubscriptionFilter", draft.build());
  }
}
