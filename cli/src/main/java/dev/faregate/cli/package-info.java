/// The command line: one file a command, the pipeline they share, and [Components], the list of
/// formats, services and outputs. The only package that reads files, the clock and the environment.
/// Start at [dev.faregate.cli.Cli].
package dev.faregate.cli;
