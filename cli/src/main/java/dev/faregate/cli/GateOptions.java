package dev.faregate.cli;

import static dev.faregate.cli.OptionDefinition.flag;
import static dev.faregate.cli.OptionDefinition.value;

/// The options of `gate`, of which `price` has one.
final class GateOptions {
  static final OptionDefinition BASE =
      value("--base", "REF", "What changes are counted from: a git revision, a path, a report.");
  static final OptionDefinition WORST_CASE =
      flag("--worst-case", "Show the most it can cost, by what the descriptors limit.");

  private GateOptions() {}
}
