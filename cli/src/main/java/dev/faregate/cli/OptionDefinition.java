package dev.faregate.cli;

/// An option of a command.
///
/// @param name with its dashes: `--usage`
/// @param label of its value in help: `NAME=VALUE`; empty for a flag
/// @param repeatable whether it may be given several times; else the last one counts
/// @param says one line for help
record OptionDefinition(String name, String label, boolean repeatable, String says) {

  static OptionDefinition flag(String name, String says) {
    return new OptionDefinition(name, "", false, says);
  }

  static OptionDefinition value(String name, String label, String says) {
    return new OptionDefinition(name, label, false, says);
  }

  static OptionDefinition values(String name, String label, String says) {
    return new OptionDefinition(name, label, true, says);
  }

  boolean isFlag() {
    return label.isEmpty();
  }
}
