package dev.faregate.report;

import dev.faregate.rule.Severity;
import dev.faregate.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Budgets that are not kept, as remarks at what uses most of them up: so every output that lists
/// places tells of them.
final class BudgetRemarks {
  static final String OVER = "over-budget";
  static final String NEAR = "near-budget";
  static final String UNKNOWN = "budget-not-known";

  private BudgetRemarks() {}

  static List<Remark> of(Report report) {
    var all = new ArrayList<Remark>();
    for (var budget : report.budgets()) {
      switch (budget.state()) {
        case OVER -> all.add(of(report, budget, OVER, Severity.ERROR));
        case NEAR -> all.add(of(report, budget, NEAR, Severity.WARNING));
        case UNKNOWN -> all.add(of(report, budget, UNKNOWN, Severity.NOTE));
        case WITHIN -> {}
      }
    }
    return all;
  }

  private static Remark of(Report report, Budget budget, String rule, Severity severity) {
    var name = budget.name();
    var says = BudgetText.sentence(budget);
    return new Remark(
        rule, severity, at(report, budget), name, says, List.of(), List.of(), List.of(), "");
  }

  private static Span at(Report report, Budget budget) {
    if (!budget.biggest().isEmpty()) {
      var first = budget.biggest().getFirst();
      return start(first.file(), Math.max(1, first.line()));
    }
    return start(report.read().isEmpty() ? "faregate.yaml" : report.read().getFirst().file(), 1);
  }

  private static Span start(String file, int line) {
    return new Span(file, line, 1, line, 1, 0, 0);
  }

  static boolean isOne(Remark remark) {
    return switch (remark.rule()) {
      case OVER, NEAR, UNKNOWN -> true;
      default -> false;
    };
  }
}
