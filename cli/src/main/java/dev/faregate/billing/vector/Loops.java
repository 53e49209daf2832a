package dev.faregate.billing.vector;

/// The operations on columns. One statement a loop, one index for all arrays, no branches, no calls
/// other than `Math.min`, `Math.max` and `Math.ceil`: that is what the compiler turns into vector
/// instructions. Given an offset for each operand it does not, because it cannot rule out that two
/// operands are one array and overlap.
final class Loops {
  private Loops() {}

  static void run(Operation operation, double[] into, double[] left, double[] right, int rows) {
    switch (operation) {
      case PLUS -> plus(into, left, right, rows);
      case MINUS -> minus(into, left, right, rows);
      case TIMES -> times(into, left, right, rows);
      case OVER -> over(into, left, right, rows);
      case LEAST -> least(into, left, right, rows);
      case MOST -> most(into, left, right, rows);
      case ROUNDED_UP, COLUMN, CONSTANT ->
          throw new IllegalArgumentException(operation + " of two columns");
    }
  }

  static void run(Operation operation, double[] into, double[] left, double right, int rows) {
    switch (operation) {
      case PLUS -> plus(into, left, right, rows);
      case MINUS -> plus(into, left, -right, rows);
      case TIMES -> times(into, left, right, rows);
      case OVER -> over(into, left, right, rows);
      case LEAST -> least(into, left, right, rows);
      case MOST -> most(into, left, right, rows);
      case ROUNDED_UP -> roundedUp(into, left, right, rows);
      case COLUMN, CONSTANT -> throw new IllegalArgumentException(operation + " of a column");
    }
  }

  private static void plus(double[] into, double[] a, double[] b, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = a[i] + b[i];
    }
  }

  private static void minus(double[] into, double[] a, double[] b, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = a[i] - b[i];
    }
  }

  private static void times(double[] into, double[] a, double[] b, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = a[i] * b[i];
    }
  }

  private static void over(double[] into, double[] a, double[] b, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = a[i] / b[i];
    }
  }

  private static void least(double[] into, double[] a, double[] b, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = Math.min(a[i], b[i]);
    }
  }

  private static void most(double[] into, double[] a, double[] b, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = Math.max(a[i], b[i]);
    }
  }

  static void plus(double[] into, double[] a, double b, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = a[i] + b;
    }
  }

  private static void times(double[] into, double[] a, double b, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = a[i] * b;
    }
  }

  private static void over(double[] into, double[] a, double b, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = a[i] / b;
    }
  }

  private static void least(double[] into, double[] a, double b, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = Math.min(a[i], b);
    }
  }

  private static void most(double[] into, double[] a, double b, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = Math.max(a[i], b);
    }
  }

  private static void roundedUp(double[] into, double[] a, double step, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = Math.ceil(a[i] / step) * step;
    }
  }
}
