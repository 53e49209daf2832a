package dev.faregate.cli;

import static dev.faregate.cli.OptionDefinition.flag;
import static dev.faregate.cli.OptionDefinition.value;

import java.util.List;

/// `faregate quote lambda`: what a function would cost, without a descriptor.
final class QuoteLambdaCommand implements Command {
  private static final List<OptionDefinition> OPTIONS =
      List.of(
          value("--memory", "MB", "Memory (default: AWS's, 128 MB)."),
          value("--requests", "N", "Requests in the month, or a rate: 3M, 10/s."),
          value("--duration", "TIME", "Average billed duration: 120ms."),
          value("--arch", "x86_64|arm64", "Architecture (default: x86_64)."),
          value("--storage", "MB", "Ephemeral storage (default: AWS's, 512 MB)."),
          value("--provisioned", "N", "Concurrency kept ready."),
          value("--provisioned-hours", "H", "For how many hours of the month (default: all)."),
          value("--provisioned-requests", "N", "What it serves; --requests are then on demand."),
          value("--provisioned-duration", "TIME", "Average duration of those."),
          value("--cold-starts", "SHARE", "Share of requests that start cold: 1%."),
          value("--init", "TIME", "INIT time of a cold start; it is billed."),
          value("--snapstart-versions", "N", "Versions whose snapshot is cached."),
          value("--snapstart-hours", "H", "For how many hours each (3 at least)."),
          value("--restores", "N", "Starts from a snapshot."),
          value("--runtime", "NAME", "SnapStart is free on Java's managed runtimes: java21."),
          value("--streamed-requests", "N", "Requests whose response is streamed."),
          value("--streamed-size", "SIZE", "Size of such a response: 7MB; 6 MB are free."),
          value("--async-payload", "SIZE", "Average payload of asynchronous requests: 300KB."),
          value("--pollers", "kafka|sqs", "What event-poller units poll."),
          value("--poller-hours", "H", "Event-poller unit hours."),
          value("--durable-operations", "N", "Operations of durable executions."),
          value("--durable-written", "SIZE", "Data they write: 104GB."),
          value("--durable-retained", "GB-MONTHS", "Data they keep: 72.8."),
          value("--tenant-environments", "N", "Environments created for single tenants."),
          value("--instance", "TYPE", "Managed instances of this type: no duration charge."),
          value("--instance-hours", "H", "Hours of all of them together."),
          flag("--edge", "Lambda@Edge: its own prices, no free tier."));

  @Override
  public CommandDefinition definition() {
    return new CommandDefinition(
        "quote lambda",
        "Price a Lambda function without a descriptor",
        CommonOptions.join(
            OPTIONS,
            List.of(
                CommonOptions.REGION,
                CommonOptions.MONTH,
                CommonOptions.FREE_TIER,
                CommonOptions.AS_OF),
            CommonOptions.reporting()),
        "",
        0,
        List.of(
            "faregate quote lambda --memory 1536 --requests 3M --duration 120ms",
            "faregate quote lambda --memory 512 --arch arm64 --requests 1M..3M..10M --duration"
                + " 80ms",
            "faregate quote lambda --memory 1024 --provisioned 10 --provisioned-hours 200"));
  }

  @Override
  public ExitCode run(Arguments arguments, Surroundings surroundings) {
    return Quote.run(
        arguments, surroundings, QuotedFunction.stack(arguments), List.of(), resource -> resource);
  }
}
