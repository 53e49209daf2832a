package dev.faregate.billing.vector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes a program: the same step is written once, and what is constant is worked out at once.
final class ProgramWriter {
  private final int columns;
  private final List<Step> steps = new ArrayList<>();
  private final Map<Step, Integer> written = new HashMap<>();

  ProgramWriter(int columns) {
    this.columns = columns;
  }

  /// Without the steps that none of the results needs.
  Program program(List<Integer> results) {
    return new Program(columns, steps, results).pruned();
  }

  int column(int column) {
    if (column < 0 || column >= columns) {
      throw new IllegalArgumentException("column " + column + " of " + columns);
    }
    return write(Step.column(column));
  }

  int constant(double value) {
    return write(Step.constant(value));
  }

  int plus(int left, int right) {
    return isConstant(left)
        ? binary(Operation.PLUS, right, left)
        : binary(Operation.PLUS, left, right);
  }

  int minus(int left, int right) {
    return binary(Operation.MINUS, left, right);
  }

  /// Constant factors of a product are gathered: `x × 3 × y ÷ 2` is `x × y × 1.5`.
  int times(int left, int right) {
    if (isConstant(left)) {
      return isConstant(right) ? binary(Operation.TIMES, left, right) : times(right, left);
    }
    if (isConstant(right)) {
      return isScaled(left)
          ? binary(Operation.TIMES, steps.get(left).left(), constant(factor(left) * value(right)))
          : binary(Operation.TIMES, left, right);
    }
    if (isScaled(left)) {
      return times(times(steps.get(left).left(), right), constant(factor(left)));
    }
    if (isScaled(right)) {
      return times(times(left, steps.get(right).left()), constant(factor(right)));
    }
    return binary(Operation.TIMES, left, right);
  }

  int over(int left, int right) {
    return binary(Operation.OVER, left, right);
  }

  int least(int left, int right) {
    return isConstant(left)
        ? binary(Operation.LEAST, right, left)
        : binary(Operation.LEAST, left, right);
  }

  int most(int left, int right) {
    return isConstant(left)
        ? binary(Operation.MOST, right, left)
        : binary(Operation.MOST, left, right);
  }

  int roundedUp(int left, double step) {
    return isConstant(left)
        ? constant(Arithmetic.roundedUp(value(left), step))
        : write(new Step(Operation.ROUNDED_UP, left, Step.NONE, step));
  }

  boolean isConstant(int step) {
    return steps.get(step).operation() == Operation.CONSTANT;
  }

  double value(int constant) {
    return steps.get(constant).constant();
  }

  private boolean isScaled(int step) {
    return steps.get(step).operation() == Operation.TIMES && !steps.get(step).hasRight();
  }

  private double factor(int scaled) {
    return steps.get(scaled).constant();
  }

  private int binary(Operation operation, int left, int right) {
    if (!isConstant(right)) {
      return write(new Step(operation, left, right, 0));
    }
    double constant = value(right);
    if (isConstant(left)) {
      return constant(Arithmetic.of(operation, value(left), constant));
    }
    if (isIdle(operation, constant)) {
      return left;
    }
    return operation == Operation.TIMES && constant == 0
        ? right
        : write(new Step(operation, left, Step.NONE, constant));
  }

  private static boolean isIdle(Operation operation, double constant) {
    return switch (operation) {
      case PLUS, MINUS -> constant == 0;
      case TIMES, OVER -> constant == 1;
      default -> false;
    };
  }

  private int write(Step step) {
    var known = written.get(step);
    if (known != null) {
      return known;
    }
    steps.add(step);
    written.put(step, steps.size() - 1);
    return steps.size() - 1;
  }
}
