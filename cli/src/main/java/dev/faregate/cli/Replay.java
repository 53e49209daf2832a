package dev.faregate.cli;

import dev.faregate.report.Escapes;
import java.util.List;

/// `faregate replay` for programs that read logs by themselves: with its options, its ledger and
/// its reports.
public final class Replay {
  private Replay() {}

  /// What goes wrong with the command line or the logs is one sentence on stderr.
  ///
  /// @param arguments what would follow `faregate replay`
  /// @return the exit status
  public static int run(List<String> arguments, Surroundings surroundings, LogReader reader) {
    try {
      return Cli.run(new ReplayCommand(reader), arguments, surroundings).status();
    } catch (CommandLineError e) {
      surroundings.err().println("faregate: " + Escapes.visible(e.sentence()));
      return ExitCode.USAGE.status();
    } finally {
      surroundings.out().flush();
    }
  }
}
