package dev.faregate.cli;

import dev.faregate.usage.replay.LogSums;
import java.util.List;

/// Reads the logs that a command line of `replay` names: here, or on other machines.
public interface LogReader {
  /// What was read.
  ///
  /// @param names of the logs, as reports show them, in the order that the sums count them in
  record Logs(List<String> names, LogSums sums) {
    public Logs {
      names = List.copyOf(names);
    }
  }

  /// @param operands as they were typed; at least one
  /// @param function whose logs they are, where they do not tell; empty where nobody says it
  /// @throws CommandLineError for a log that is not there or cannot be read
  /// @throws dev.faregate.usage.replay.Tallies.TooMany for one function too many
  Logs read(List<String> operands, String function);
}
