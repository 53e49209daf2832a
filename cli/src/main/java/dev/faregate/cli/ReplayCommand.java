package dev.faregate.cli;

import static dev.faregate.cli.OptionDefinition.value;

import java.util.List;

/// `faregate replay LOG...`: usage as it really was.
final class ReplayCommand implements Command {
  static final OptionDefinition FUNCTION =
      value("--function", "NAME", "Whose logs these are, where they do not tell.");
  static final OptionDefinition ARCH =
      value("--arch", "x86_64|arm64", "Architecture, which logs do not tell (default: x86_64).");

  @Override
  public CommandDefinition definition() {
    return new CommandDefinition(
        "replay",
        "Tell usage as it really was, from logs",
        CommonOptions.join(
            List.of(FUNCTION, ARCH),
            List.of(CommonOptions.REGION, CommonOptions.FREE_TIER, CommonOptions.AS_OF),
            CommonOptions.reporting()),
        "LOG",
        1,
        List.of(
            "faregate replay function.log",
            "faregate replay exported-logs/ --arch arm64",
            "aws logs tail /aws/lambda/Orders --since 7d | faregate replay - --function Orders"));
  }

  @Override
  public ExitCode run(Arguments arguments, Surroundings surroundings) {
    var reports = Reports.of(arguments, surroundings);
    var function = arguments.last(FUNCTION.name()).orElse("");
    var logs = ReplayLogs.of(arguments.operands(), function, surroundings);
    int threads = Runtime.getRuntime().availableProcessors();
    var read = ReplayReading.read(logs, threads, surroundings);
    var report = ReplayReport.of(arguments, surroundings, logs, read);
    if (read.requests() == 0) {
      surroundings.err().println("faregate: no line in there that tells of an invocation");
    }
    var exit = read.requests() == 0 ? ExitCode.FINDINGS : ExitCode.OK;
    reports.write(report.exiting(exit.status()));
    return exit;
  }
}
