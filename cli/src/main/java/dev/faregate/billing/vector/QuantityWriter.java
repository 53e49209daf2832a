package dev.faregate.billing.vector;

import dev.faregate.billing.Formula;
import dev.faregate.billing.Formula.AtLeast;
import dev.faregate.billing.Formula.Constant;
import dev.faregate.billing.Formula.Dial;
import dev.faregate.billing.Formula.Product;
import dev.faregate.billing.Formula.Quotient;
import dev.faregate.billing.Formula.RoundedUp;
import dev.faregate.billing.Formula.Sum;
import dev.faregate.billing.Ratio;
import dev.faregate.billing.Scenario;
import java.util.OptionalInt;

/// Writes the steps of a formula: its value, or its magnitude, which adds up what the value may
/// have subtracted and so bounds its error.
///
/// Nothing times anything is nothing, even what nobody has set, as in the ledger.
final class QuantityWriter {
  private final ProgramWriter writer;
  private final Columns columns;
  private final Scenario otherwise;
  private final boolean magnitude;

  QuantityWriter(ProgramWriter writer, Columns columns, Scenario otherwise, boolean magnitude) {
    this.writer = writer;
    this.columns = columns;
    this.otherwise = otherwise;
    this.magnitude = magnitude;
  }

  /// The step that makes it; none if it depends on a dial that nobody has set.
  OptionalInt write(Formula formula) {
    return switch (formula) {
      case Constant(var numerator, var denominator) -> constant(numerator, denominator);
      case Dial dial -> dial(dial, 1);
      case RoundedUp(var dial, var step) -> dial(dial, step);
      case Product(var left, var right) -> product(write(left), write(right));
      case Sum(var left, var right) -> sum(write(left), write(right));
      case Quotient(var inner, var divisor) -> quotient(write(inner), divisor);
      case AtLeast(var inner, var floor) -> atLeast(write(inner), floor);
    };
  }

  private OptionalInt constant(long numerator, long denominator) {
    double value = Approximately.of(Ratio.of(numerator, denominator));
    return OptionalInt.of(writer.constant(magnitude ? Math.abs(value) : value));
  }

  private OptionalInt dial(Dial dial, long step) {
    int column = columns.of(dial);
    if (column == Columns.FIXED && dial.setting().isUnknown()) {
      return OptionalInt.empty();
    }
    int setting =
        column == Columns.FIXED
            ? writer.constant((double) otherwise.of(dial.setting()))
            : writer.column(column);
    int rounded = step == 1 ? setting : writer.roundedUp(setting, (double) step);
    return OptionalInt.of(
        writer.times(rounded, writer.constant(Approximately.unit(dial.places()))));
  }

  private OptionalInt product(OptionalInt left, OptionalInt right) {
    if (isZero(left)) {
      return left;
    }
    if (isZero(right)) {
      return right;
    }
    return left.isPresent() && right.isPresent()
        ? OptionalInt.of(writer.times(left.getAsInt(), right.getAsInt()))
        : OptionalInt.empty();
  }

  private boolean isZero(OptionalInt step) {
    return step.isPresent()
        && writer.isConstant(step.getAsInt())
        && writer.value(step.getAsInt()) == 0;
  }

  private OptionalInt sum(OptionalInt left, OptionalInt right) {
    return left.isPresent() && right.isPresent()
        ? OptionalInt.of(writer.plus(left.getAsInt(), right.getAsInt()))
        : OptionalInt.empty();
  }

  private OptionalInt quotient(OptionalInt inner, long divisor) {
    return inner.isPresent()
        ? OptionalInt.of(
            writer.times(inner.getAsInt(), writer.constant(Approximately.of(Ratio.of(1, divisor)))))
        : OptionalInt.empty();
  }

  private OptionalInt atLeast(OptionalInt inner, long floor) {
    if (inner.isEmpty()) {
      return inner;
    }
    return OptionalInt.of(
        magnitude
            ? writer.plus(inner.getAsInt(), writer.constant(Math.abs((double) floor)))
            : writer.most(inner.getAsInt(), writer.constant((double) floor)));
  }
}
