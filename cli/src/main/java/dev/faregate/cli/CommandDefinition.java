package dev.faregate.cli;

import java.util.List;

/// What a command is called and what it takes.
///
/// @param name as typed: `price`, `quote lambda`
/// @param says one line for help
/// @param operands label of what follows the options: `PATH`; empty if nothing may
/// @param atLeast how many operands there must be
/// @param examples command lines that work, for help
record CommandDefinition(
    String name,
    String says,
    List<OptionDefinition> options,
    String operands,
    int atLeast,
    List<String> examples) {
  CommandDefinition {
    options = List.copyOf(options);
    examples = List.copyOf(examples);
  }

  /// The last word of the name: `lambda`.
  String word() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
