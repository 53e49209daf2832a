package dev.faregate.cli;

import dev.faregate.report.WorstCase;
import java.util.List;

/// Placeholder
final class WorstCases {
  static WorstCases of(Assessed assessed) {
    return new WorstCases();
  }

  WorstCase all() {
    return new WorstCase(dev.faregate.billing.Ratio.ZERO, List.of(), List.of());
  }

  BudgetCeilings scoped(List<Budgeted> now) {
    return scope -> all();
  }
}
