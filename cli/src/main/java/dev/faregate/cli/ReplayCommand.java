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

  static final OptionDefinition MEMORY =
      value("--memory", "MB", "Memory size, which metrics do not tell (default: AWS's, 128 MB).");

  static final OptionDefinition PERIOD =
      value("--period", "TIME", "Over what time the logs run, where they do not tell: 7d.");
  static final OptionDefinition WRITE =
      value("--write", "FILE", "Put the usage into a faregate.yaml; what is there stays.");

  static final OptionDefinition DRIVER =
      value("--driver", "JAR", "DuckDB's duckdb_jdbc, for bills in Parquet.");

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
        "Tell usage as it really was, from logs, metrics and bills",
        CommonOptions.join(
            List.of(FUNCTION, ARCH, MEMORY, MONTH, PERIOD, WRITE, AGAINST, DRIVER),
            List.of(CommonOptions.REGION, CommonOptions.FREE_TIER, CommonOptions.AS_OF),
            CommonOptions.reporting()),
        "LOG",
        1,
        List.of(
            "faregate replay function.log",
            "faregate replay exported-logs/ --arch arm64 --month 730h --write faregate.yaml",
            "faregate replay invocations.json duration.json --function Orders --memory 512",
            "aws logs tail /aws/lambda/Orders --since 7d | faregate replay - --function Orders"));
  }

  @Override
  public ExitCode run(Arguments arguments, Surroundings surroundings) {
    var reports = Reports.of(arguments, surroundings);
    var function = arguments.last(FUNCTION.name()).orElse("");
    int memory = ReplayMemory.of(arguments);
    var logs = read(arguments, function, surroundings);
    var read = logs.sums();
    var notes = settled(read.tallies(), memory);
    var report = ReplayReport.of(arguments, surroundings, logs, notes);
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

  private Logs read(Arguments arguments, String function, Surroundings surroundings) {
    try {
      return reader.isPresent()
          ? reader.get().read(arguments.operands(), function)
          : local(arguments, function, surroundings);
    } catch (Tallies.TooMany e) {
      throw tooMany();
    }
  }

  /// @param memory of functions of which only metrics tell, in MB
  /// @return notes on metrics that do not count
  private static List<String> settled(Tallies tallies, int memory) {
    try {
      return tallies.settle(_ -> memory);
    } catch (Tallies.TooMany e) {
      throw tooMany();
    }
  }

  private static CommandLineError tooMany() {
    return new CommandLineError(
        "the logs are of more than "
            + Tallies.MOST
            + " functions and memory sizes; replay them in several runs, or as one function with"
            + " --function NAME");
  }

  private static Logs local(Arguments arguments, String function, Surroundings surroundings) {
    var logs = ReplayLogs.of(arguments.operands(), function, surroundings);
    int threads = Runtime.getRuntime().availableProcessors();
    var sums = ReplayReading.read(logs, arguments, threads, surroundings);
    return new Logs(logs.stream().map(ReplayLog::shown).toList(), sums);
  }
}
