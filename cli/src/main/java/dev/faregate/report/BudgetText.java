package dev.faregate.report;

import dev.faregate.billing.Ratio;
import java.util.Optional;

/// A budget in words, for every output that shows text.
final class BudgetText {
  private static final int MOST_NAMES = 3;

  private BudgetText() {}

  static String actual(Budget budget) {
    return amount(budget, budget.actual());
  }

  static String limit(Budget budget) {
    return amount(budget, budget.limit());
  }

  private static String amount(Budget budget, Optional<Ratio> amount) {
    if (amount.isEmpty()) {
      return "unknown";
    }
    return budget.kind() == Budget.Kind.INCREASE
        ? Money.change(amount.get())
        : Money.dollars(amount.get());
  }

  /// `service lambda; the increase against main`.
  static String what(Budget budget) {
    return budget.scope().isEmpty() || budget.why().isEmpty()
        ? budget.scope() + budget.why()
        : budget.scope() + "; " + budget.why();
  }

  /// `Thumbnailer $412.00, Web $57.67 and 2 more`.
  static String biggest(Budget budget) {
    var names = new Listing(MOST_NAMES);
    for (var one : budget.biggest()) {
      var amount =
          budget.kind() == Budget.Kind.INCREASE
              ? Money.change(one.amount())
              : Money.dollars(one.amount());
      names.add(one.resource() + " " + amount);
    }
    return names.text();
  }
}
