package dev.faregate.cli;

import dev.faregate.billing.Posting;
import dev.faregate.billing.Ratio;
import dev.faregate.billing.vector.Chance;
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
    months = new SimulatedMonths(assessed, usage, SimulateOptions.usual(FIRST));
  }

  static SimulatedChances of(Assessed assessed, BudgetSide side) {
    return new SimulatedChances(assessed, (GivenUsage) assessed.usage(), side);
  }

  @Override
  public boolean isBounded() {
    return months.isBounded();
  }

  @Override
  public Chance of(BudgetScope scope, Ratio amount, double allowed) {
    if (months.isCertain()) {
      return budgets.certain(scope, amount);
    }
    for (int rows = FIRST; ; rows *= MORE) {
      var run = months.run(postings -> limits(scope, amount, postings), rows);
      var chance = budgets.chance(run, 0);
      if (rows * MORE > MOST || chance.high() <= allowed || chance.low() > allowed) {
        return chance;
      }
    }
  }

  private List<Limit> limits(BudgetScope scope, Ratio amount, List<Posting> postings) {
    return List.of(new Limit(budgets.part(scope, postings), amount));
  }
}
