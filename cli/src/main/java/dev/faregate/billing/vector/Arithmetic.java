package dev.faregate.billing.vector;

/// What the operations mean, for one number: every kernel gives these bits.
final class Arithmetic {
  private Arithmetic() {}

  static double of(Operation operation, double left, double right) {
    return switch (operation) {
      case PLUS -> left + right;
      case MINUS -> left - right;
      case TIMES -> left * right;
      case OVER -> left / right;
      case LEAST -> Math.min(left, right);
      case MOST -> Math.max(left, right);
      case ROUNDED_UP -> roundedUp(left, right);
      case COLUMN, CONSTANT -> throw new IllegalArgumentException(operation + " has no operands");
    };
  }

  /// A whole number that a double holds is rounded without error: a quotient that is not whole
  /// differs from the next whole number by more than half a unit in the last place.
  static double roundedUp(double value, double step) {
    return Math.ceil(value / step) * step;
  }
}
