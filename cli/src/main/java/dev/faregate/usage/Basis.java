package dev.faregate.usage;

/// What a figure rests on.
public enum Basis {
  /// The descriptor, an option or a named entry of faregate.yaml says it, or it is AWS's documented
  /// default.
  EXACT,
  /// A type default or wildcard, a region nobody gave, a split of ours: each is listed.
  ASSUMED,
  /// Nobody knows.
  UNKNOWN;

  public String word() {
    return switch (this) {
      case EXACT -> "exact";
      case ASSUMED -> "assumed";
      case UNKNOWN -> "unknown";
    };
  }

  /// The weaker of the two.
  public Basis and(Basis other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
