package dev.faregate.cli;

import dev.faregate.billing.Ratio;
import dev.faregate.billing.vector.Chance;
import dev.faregate.billing.vector.Distribution;
import dev.faregate.billing.vector.Simulation.Limit;
import dev.faregate.usage.GivenUsage;
import java.util.List;

/// Chances for a gate: by few months where that is enough to tell, by more where it is not.
final class SimulatedChances implements BudgetChances {
  private static final int FIRST = 100_000;
  private static final int MOST = 1_600_000;
  private static final int MORE = 4;

  private final SimulatedBudgets budgets;
  private final SimulatedMonths months;

  private SimulatedChances(Assessed assessed, GivenUsage usage, BudgetSide side) {
    budgets = new SimulatedBudgets(List.of(), side, assessed);
    months =
        new SimulatedMonths(
            assessed, usage, new SimulateOptions(FIRST, 1, Distribution.PERT, 0, "0"));
  }

  static SimulatedChances of(Assessed assessed, BudgetSide side) {
    return new SimulatedChances(assessed, (GivenUsage) assessed.usage(), side);
  }

  @Override
  public Chance of(BudgetScope scope, Ratio amount, double allowed) {
    var limit = new Limit(budgets.part(scope), amount);
    if (months.isCertain()) {
      return budgets.certain(limit);
    }
    for (int rows = FIRST; ; rows *= MORE) {
      var chance = budgets.chance(months.run(List.of(limit), rows), 0, limit);
      if (rows * MORE > MOST || chance.high() <= allowed || chance.low() > allowed) {
        return chance;
      }
    }
  }
}
