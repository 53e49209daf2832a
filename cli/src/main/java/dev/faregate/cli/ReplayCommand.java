package dev.faregate.cli;

import static dev.faregate.cli.OptionDefinition.value;

import dev.faregate.cli.LogReader.Logs;
import dev.faregate.usage.replay.Tallies;
import java.util.List;
import java.util.Optional;

/// `faregate replay LOG...`: usage as it really was.
final class ReplayCommand implements Command {
  static final OptionDefinition FUNCTION =
      value("--function", "NAME", "Whose logs these are, where they do not tell.");
  static final OptionDefinition ARCH =
      value("--arch", "x86_64|arm64", "Architecture, which logs do not tell (default: x86_64).");

  static final OptionDefinition PERIOD =
      value("--period", "TIME", "Over what time the logs run, where they do not tell: 7d.");
  static final OptionDefinition WRITE =
      value("--write", "FILE", "Put the usage into a faregate.yaml; what is there stays.");

  static final OptionDefinition AGAINST =
      value("--against", "DESCRIPTOR", "Hold its estimate, with the usage given, to what was.");

  /// Unlike elsewhere, nothing is scaled without it.
  private static final OptionDefinition MONTH =
      value(CommonOptions.MONTH.name(), CommonOptions.MONTH.label(), "Scale to such a month.");

  private final Optional<LogReader> reader;

  ReplayCommand() {
    this.reader = Optional.empty();
  }

  /// @param reader of the logs, in place of one that opens files
  ReplayCommand(LogReader reader) {
    this.reader = Optional.of(reader);
  }

  @Override
  public CommandDefinition definition() {
    return new CommandDefinition(
        "replay",
        "Tell usage as it really was, from logs",
        CommonOptions.join(
            List.of(FUNCTION, ARCH, MONTH, PERIOD, WRITE, AGAINST),
            List.of(CommonOptions.REGION, CommonOptions.FREE_TIER, CommonOptions.AS_OF),
            CommonOptions.reporting()),
        "LOG",
        1,
        List.of(
            "faregate replay function.log",
            "faregate replay exported-logs/ --arch arm64 --month 730h --write faregate.yaml",
            "aws logs tail /aws/lambda/Orders --since 7d | faregate replay - --function Orders"));
  }

  @Override
  public ExitCode run(Arguments arguments, Surroundings surroundings) {
    var reports = Reports.of(arguments, surroundings);
    var function = arguments.last(FUNCTION.name()).orElse("");
    var logs = read(arguments.operands(), function, surroundings);
    var read = logs.sums();
    var report = ReplayReport.of(arguments, surroundings, logs);
    boolean isNothing = read.requests() + read.charges() == 0;
    if (isNothing) {
      surroundings
          .err()
          .println("faregate: nothing in there that tells of an invocation or a charge");
    }
    var exit = isNothing ? ExitCode.FINDINGS : ExitCode.OK;
    reports.write(report.exiting(exit.status()));
    return exit;
  }

  private Logs read(List<String> operands, String function, Surroundings surroundings) {
    try {
      return reader.isPresent()
          ? reader.get().read(operands, function)
          : local(operands, function, surroundings);
    } catch (Tallies.TooMany e) {
      throw new CommandLineError(
          "the logs are of more than "
              + Tallies.MOST
              + " functions and memory sizes; replay them in several runs, or as one function with"
              + " --function NAME");
    }
  }

  private static Logs local(List<String> operands, String function, Surroundings surroundings) {
    var logs = ReplayLogs.of(operands, function, surroundings);
    int threads = Runtime.getRuntime().availableProcessors();
    var sums = ReplayReading.read(logs, threads, surroundings);
    return new Logs(logs.stream().map(ReplayLog::shown).toList(), sums);
  }
}
