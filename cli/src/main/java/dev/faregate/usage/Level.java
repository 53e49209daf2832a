package dev.faregate.usage;

/// Who says how much is used, the first to be heard first. A resource's own settings come between a
/// profile and the file.
public enum Level {
  /// `--usage`.
  OPTION,
  /// A profile of faregate.yaml, chosen with `--profile`.
  PROFILE,
  /// `usage` of faregate.yaml.
  FILE
}
