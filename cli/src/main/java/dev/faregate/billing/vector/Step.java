package dev.faregate.billing.vector;

/// One step of a program, whose number is its result's.
///
/// @param left the step that makes the left operand; the column's number for [Operation#COLUMN]
/// @param right the step that makes the right operand, [#NONE] where that is the constant
record Step(Operation operation, int left, int right, double constant) {
  static final int NONE = -1;

  static Step column(int column) {
    return new Step(Operation.COLUMN, column, NONE, 0);
  }

  static Step constant(double value) {
    return new Step(Operation.CONSTANT, NONE, NONE, value);
  }

  /// Whether the left operand is a step's.
  boolean hasLeft() {
    return operation != Operation.COLUMN && operation != Operation.CONSTANT;
  }

  boolean hasRight() {
    return right != NONE;
  }
}
