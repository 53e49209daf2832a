package dev.faregate.billing.exact;

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
import dev.faregate.catalog.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A formula, worked out exactly.
///
/// Nothing times anything is nothing: where one factor is known to be zero, the other need not be
/// known. A function with no storage beyond what is included owes nothing for storage, however
/// often it is called.
public final class ExactEvaluation {
  private final @Nullable Ratio value;
  private final List<Dial> dials;

  private ExactEvaluation(@Nullable Ratio value, List<Dial> dials) {
    this.value = value;
    this.dials = dials;
  }

  /// @throws IllegalStateException if it depends on a dial that nobody has set
  public static Ratio of(Formula formula, Scenario scenario) {
    return read(formula, scenario)
        .value()
        .orElseThrow(() -> new IllegalStateException("depends on a dial that is not set"));
  }

  /// The value, if enough is known for one, with the dials it rests on.
  public static ExactEvaluation read(Formula formula, Scenario scenario) {
    if (formula instanceof Constant(var numerator, var denominator)) {
      return new ExactEvaluation(Ratio.of(numerator, denominator), List.of());
    }
    if (formula instanceof Dial dial) {
      return dial(dial, scenario, 1);
    }
    if (formula instanceof RoundedUp(var dial, var step)) {
      return dial(dial, scenario, step);
    }
    if (formula instanceof Product(var left, var right)) {
      return product(read(left, scenario), read(right, scenario));
    }
    if (formula instanceof Sum(var left, var right)) {
      return sum(read(left, scenario), read(right, scenario));
    }
    if (formula instanceof Quotient(var inner, var divisor)) {
      return quotient(read(inner, scenario), divisor);
    }
    var atLeast = (AtLeast) formula;
    return atLeast(read(atLeast.formula(), scenario), atLeast.floor());
  }

  /// Empty if a dial that matters is not set.
  public Optional<Ratio> value() {
    return Optional.ofNullable(value);
  }

  /// The dials the value rests on; where there is none, those not set are among them.
  public List<Dial> dials() {
    return dials;
  }

  private static ExactEvaluation dial(Dial dial, Scenario scenario, long step) {
    var setting = dial.setting();
    if (setting.isUnknown()) {
      return new ExactEvaluation(null, List.of(dial));
    }
    long steps = Math.ceilDiv(scenario.of(setting), step);
    var value = Ratio.of(new Decimal(steps, dial.places())).times(Ratio.of(step));
    return new ExactEvaluation(value, List.of(dial));
  }

  private static ExactEvaluation product(ExactEvaluation left, ExactEvaluation right) {
    if (left.isZero()) {
      return left;
    }
    if (right.isZero()) {
      return right;
    }
    var both = left.and(right);
    return left.value == null || right.value == null
        ? new ExactEvaluation(null, both)
        : new ExactEvaluation(left.value.times(right.value), both);
  }

  private static ExactEvaluation sum(ExactEvaluation left, ExactEvaluation right) {
    var both = left.and(right);
    return left.value == null || right.value == null
        ? new ExactEvaluation(null, both)
        : new ExactEvaluation(left.value.plus(right.value), both);
  }

  private static ExactEvaluation quotient(ExactEvaluation inner, long divisor) {
    return inner.value == null
        ? inner
        : new ExactEvaluation(inner.value.dividedBy(Ratio.of(divisor)), inner.dials);
  }

  private static ExactEvaluation atLeast(ExactEvaluation inner, long floor) {
    return inner.value == null
        ? inner
        : new ExactEvaluation(inner.value.max(Ratio.of(floor)), inner.dials);
  }

  private boolean isZero() {
    return value != null && value.signum() == 0;
  }

  private List<Dial> and(ExactEvaluation other) {
    if (other.dials.isEmpty()) {
      return dials;
    }
    if (dials.isEmpty()) {
      return other.dials;
    }
    var both = new ArrayList<Dial>(dials.size() + other.dials.size());
    both.addAll(dials);
    both.addAll(other.dials);
    return both;
  }
}
