package dev.faregate.usage;

/// Who says how much is used, the first to be heard first. A resource's own Metadata comes between
/// a profile and a comment.
public enum Level {
  /// `--usage`.
  OPTION,
  /// A profile of faregate.yaml, chosen with `--profile`.
  PROFILE,
  /// A comment at the resource: `# faregate:usage requests=3M`.
  COMMENT,
  /// `usage` of faregate.yaml or of a usage file.
  FILE
}
