package dev.faregate.billing.vector;

/// The operations on columns. One statement a loop, without branches or calls other than
/// `Math.min`, `Math.max` and `Math.ceil`: that is what the compiler turns into vector
/// instructions.
final class Loops {
  private Loops() {}

  static void run(
      Operation operation,
      double[] into,
      double[] left,
      int leftAt,
      double[] right,
      int rightAt,
      int rows) {
    switch (operation) {
      case PLUS -> plus(into, left, leftAt, right, rightAt, rows);
      case MINUS -> minus(into, left, leftAt, right, rightAt, rows);
      case TIMES -> times(into, left, leftAt, right, rightAt, rows);
      case OVER -> over(into, left, leftAt, right, rightAt, rows);
      case LEAST -> least(into, left, leftAt, right, rightAt, rows);
      case MOST -> most(into, left, leftAt, right, rightAt, rows);
      case ROUNDED_UP, COLUMN, CONSTANT ->
          throw new IllegalArgumentException(operation + " of two columns");
    }
  }

  static void run(
      Operation operation, double[] into, double[] left, int leftAt, double right, int rows) {
    switch (operation) {
      case PLUS -> plus(into, 0, left, leftAt, right, rows);
      case MINUS -> plus(into, 0, left, leftAt, -right, rows);
      case TIMES -> times(into, left, leftAt, right, rows);
      case OVER -> over(into, left, leftAt, right, rows);
      case LEAST -> least(into, left, leftAt, right, rows);
      case MOST -> most(into, left, leftAt, right, rows);
      case ROUNDED_UP -> roundedUp(into, left, leftAt, right, rows);
      case COLUMN, CONSTANT -> throw new IllegalArgumentException(operation + " of a column");
    }
  }

  private static void plus(double[] into, double[] a, int ai, double[] b, int bi, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = a[ai + i] + b[bi + i];
    }
  }

  private static void minus(double[] into, double[] a, int ai, double[] b, int bi, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = a[ai + i] - b[bi + i];
    }
  }

  private static void times(double[] into, double[] a, int ai, double[] b, int bi, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = a[ai + i] * b[bi + i];
    }
  }

  private static void over(double[] into, double[] a, int ai, double[] b, int bi, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = a[ai + i] / b[bi + i];
    }
  }

  private static void least(double[] into, double[] a, int ai, double[] b, int bi, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = Math.min(a[ai + i], b[bi + i]);
    }
  }

  private static void most(double[] into, double[] a, int ai, double[] b, int bi, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = Math.max(a[ai + i], b[bi + i]);
    }
  }

  static void plus(double[] into, int at, double[] a, int ai, double b, int rows) {
    for (int i = 0; i < rows; i++) {
      into[at + i] = a[ai + i] + b;
    }
  }

  private static void times(double[] into, double[] a, int ai, double b, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = a[ai + i] * b;
    }
  }

  private static void over(double[] into, double[] a, int ai, double b, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = a[ai + i] / b;
    }
  }

  private static void least(double[] into, double[] a, int ai, double b, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = Math.min(a[ai + i], b);
    }
  }

  private static void most(double[] into, double[] a, int ai, double b, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = Math.max(a[ai + i], b);
    }
  }

  private static void roundedUp(double[] into, double[] a, int ai, double step, int rows) {
    for (int i = 0; i < rows; i++) {
      into[i] = Math.ceil(a[ai + i] / step) * step;
    }
  }
}
