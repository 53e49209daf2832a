package dev.faregate.billing.vector;

import dev.faregate.billing.Charge;
import dev.faregate.billing.Formula;
import dev.faregate.billing.Formula.AtLeast;
import dev.faregate.billing.Formula.Constant;
import dev.faregate.billing.Formula.Dial;
import dev.faregate.billing.Formula.Product;
import dev.faregate.billing.Formula.Quotient;
import dev.faregate.billing.Formula.RoundedUp;
import dev.faregate.billing.Formula.Sum;
import dev.faregate.billing.Posting;
import java.util.function.UnaryOperator;

/// Formulas with other dials in the place of theirs.
public final class Redialled {
  private Redialled() {}

  public static Posting of(Posting posting, UnaryOperator<Dial> other) {
    var charge = posting.charge();
    return new Posting(
        posting.resource(),
        new Charge(
            charge.meter(), charge.region(), of(charge.quantity(), other), charge.assumptions()));
  }

  static Formula of(Formula formula, UnaryOperator<Dial> other) {
    return switch (formula) {
      case Constant constant -> constant;
      case Dial dial -> other.apply(dial);
      case RoundedUp(var dial, var step) -> new RoundedUp(other.apply(dial), step);
      case Product(var left, var right) -> new Product(of(left, other), of(right, other));
      case Sum(var left, var right) -> new Sum(of(left, other), of(right, other));
      case Quotient(var inner, var divisor) -> new Quotient(of(inner, other), divisor);
      case AtLeast(var inner, var floor) -> new AtLeast(of(inner, other), floor);
    };
  }
}
