package dev.faregate.cli;

import static dev.faregate.cli.OptionDefinition.flag;
import static dev.faregate.cli.OptionDefinition.value;

import java.util.List;

/// The options that only `check` has.
final class CheckOptions {
  static final OptionDefinition BASELINE =
      value("--baseline", "FILE", "Leave out the findings that FILE knows.");
  static final OptionDefinition WRITE_BASELINE =
      value("--write-baseline", "FILE", "Write what is found now to FILE, for --baseline.");
  static final OptionDefinition FIX =
      flag("--fix", "Put right, in place, what has exactly one fix.");
  static final OptionDefinition FIX_DRY_RUN =
      flag("--fix-dry-run", "Print what --fix would change, as a diff, and change nothing.");
  static final OptionDefinition IF_DESCRIPTOR =
      flag("--if-descriptor", "Skip what is named but is no descriptor: for commit hooks.");

  private CheckOptions() {}

  static List<OptionDefinition> all() {
    return List.of(BASELINE, WRITE_BASELINE, FIX, FIX_DRY_RUN, IF_DESCRIPTOR);
  }
}
