package dev.faregate.report;

/// What a piece of text means, which decides its colour where there is any.
enum Ink {
  NORMAL,
  /// Amounts, names, headings.
  STRONG,
  /// What need not be read.
  FAINT,
  ERROR,
  WARNING,
  NOTE
}
