package dev.faregate.cli;

/// One thing faregate does.
interface Command {
  CommandDefinition definition();

  /// Writes its report to the surroundings' stdout, whatever the exit code.
  ///
  /// @throws CommandLineError for what only looking at the options' values shows
  ExitCode run(Arguments arguments, Surroundings surroundings);
}
