package dev.faregate.billing.vector;

/// What a step of a program does with its operands, row by row.
enum Operation {
  /// The setting of a dial that varies.
  COLUMN,
  /// The same in every row.
  CONSTANT,
  PLUS,
  MINUS,
  TIMES,
  OVER,
  /// The lesser of both.
  LEAST,
  /// The greater of both.
  MOST,
  /// The left operand, up to the next multiple of the constant; not negative.
  ROUNDED_UP
}
