package dev.faregate.report;

/// Whether a page has colours.
public enum Style {
  PLAIN,
  /// Colours as ANSI escape sequences.
  ANSI;

  String on(Ink ink) {
    return this == PLAIN ? "" : code(ink);
  }

  String off(Ink ink) {
    return this == PLAIN || ink == Ink.NORMAL ? "" : "\u001b[0m";
  }

  private static String code(Ink ink) {
    return switch (ink) {
      case NORMAL -> "";
      case STRONG -> "\u001b[1m";
      case FAINT -> "\u001b[2m";
      case ERROR -> "\u001b[31m";
      case WARNING -> "\u001b[33m";
      case NOTE -> "\u001b[36m";
    };
  }
}
