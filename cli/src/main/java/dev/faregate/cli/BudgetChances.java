package dev.faregate.cli;

import dev.faregate.billing.Ratio;
import dev.faregate.billing.vector.Chance;
import dev.faregate.report.Budget.State;
import dev.faregate.report.EstimateText;

/// Works out how likely it is that what a budget speaks of costs more than its limit.
interface BudgetChances {
  /// @param allowed as a part of 1: it is asked whether the chance is more than that
  Chance of(BudgetScope scope, Ratio limit, double allowed);

  /// Whether no cost ever leaves what figures come to at low and at high.
  boolean isBounded();

  /// A share as the estimates have it.
  static double approximately(Ratio share) {
    return share.numerator().doubleValue() / share.denominator().doubleValue();
  }

  /// Unknown where the chance may be more and may be less.
  static State state(Chance chance, double allowed) {
    if (chance.high() <= allowed) {
      return State.WITHIN;
    }
    return chance.low() > allowed ? State.OVER : State.UNKNOWN;
  }

  /// `12.8% (12.7% to 12.9%) likely to be more, 5% allowed`.
  static String says(Chance chance, State state, String allowed) {
    return (state == State.UNKNOWN ? "too close to call: " : "")
        + EstimateText.chance(chance.share(), chance.low(), chance.high())
        + " likely to be more, "
        + allowed
        + " allowed";
  }
}
