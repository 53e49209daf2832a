package dev.faregate.cli;

import java.util.List;

/// What budgets are held against, or what increases are counted from.
///
/// @param isAtLeast whether something here may cost more than is known, priced or not
record BudgetSide(List<Budgeted> items, boolean isAtLeast) {
  static final BudgetSide NONE = new BudgetSide(List.of(), false);

  BudgetParts parts(BudgetScope scope) {
    var parts = new BudgetParts();
    for (var one : items) {
      if (scope.covers(one)) {
        parts.add(one);
      }
    }
    if (scope.isAll() && isAtLeast) {
      parts.lack("what has no price here");
    }
    return parts;
  }

  /// Whether a budget speaks of nothing that is priced here. A service is a known one, so of none
  /// of its resources the cost is known: nothing.
  boolean isIdle(BudgetScope scope) {
    if (scope.resource().isEmpty() && scope.tag().isEmpty() && scope.file().isEmpty()) {
      return false;
    }
    for (var one : items) {
      if (scope.covers(one)) {
        return false;
      }
    }
    return true;
  }
}
