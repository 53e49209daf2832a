package dev.faregate.rule;

/// How much a finding matters.
public enum Severity {
  /// AWS refuses it.
  ERROR,
  /// AWS accepts it, and it will hurt.
  WARNING,
  /// Worth knowing.
  NOTE;

  /// As reports write it: `error`.
  public String word() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
