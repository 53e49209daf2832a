package dev.faregate.report;

import dev.faregate.billing.Ratio;
import java.util.ArrayList;
import java.util.Optional;

/// A budget in words, for every output that shows text.
final class BudgetText {
  private static final int MOST_NAMES = 3;

  private BudgetText() {}

  static String actual(Budget budget) {
    return (budget.isAtLeast() ? "at least " : "") + amount(budget, budget.actual());
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

  /// What the amounts beside it do not say: `service lambda`, `worst case`, what an increase is
  /// counted from, why nothing is known.
  static String what(Budget budget) {
    var parts = new ArrayList<String>();
    if (budget.kind() == Budget.Kind.WORST_CASE) {
      parts.add("worst case");
    }
    if (!budget.scope().isEmpty()) {
      parts.add(budget.scope());
    }
    boolean isPlain = budget.kind() == Budget.Kind.LIMIT || budget.kind() == Budget.Kind.WORST_CASE;
    boolean isSaid = isPlain && budget.state() != Budget.State.UNKNOWN && !budget.isAtLeast();
    if (!budget.why().isEmpty() && !isSaid) {
      parts.add(budget.why());
    }
    return String.join("; ", parts);
  }

  /// `over budget: $14.50 of $8.00, $6.50 too much; most of it: ShowOrder $14.08`.
  static String sentence(Budget budget) {
    var text = new StringBuilder();
    switch (budget.state()) {
      case OVER -> text.append("over budget: ");
      case NEAR -> text.append("near the budget: ");
      case WITHIN -> text.append("within the budget: ");
      case UNKNOWN -> text.append("not known: ");
    }
    if (!budget.scope().isEmpty()) {
      text.append(budget.scope()).append(", ");
    }
    var amounts = actual(budget) + " of " + limit(budget);
    text.append(budget.why().isEmpty() ? amounts : budget.why());
    var biggest = biggest(budget);
    return biggest.isEmpty() ? text.toString() : text + "; most of it: " + biggest;
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
