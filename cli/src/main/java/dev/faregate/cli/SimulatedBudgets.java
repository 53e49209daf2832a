package dev.faregate.cli;

import dev.faregate.billing.Bill;
import dev.faregate.billing.FreeTier;
import dev.faregate.billing.Posting;
import dev.faregate.billing.PriceBook;
import dev.faregate.billing.Ratio;
import dev.faregate.billing.Scenario;
import dev.faregate.billing.exact.Ledger;
import dev.faregate.billing.vector.Chance;
import dev.faregate.billing.vector.Simulation;
import dev.faregate.billing.vector.Simulation.Limit;
import dev.faregate.report.Simulated.Overrun;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;

/// The budgets that a simulation is held against: those that limit what is spent.
///
/// @param side what is priced, with what budgets choose it by
/// @param assessed whose postings have the same order as the simulation's
record SimulatedBudgets(List<BudgetTerms> terms, BudgetSide side, Assessed assessed) {
  SimulatedBudgets {
    terms =
        terms.stream().filter(one -> one.limit().isPresent() && !side.isIdle(one.scope())).toList();
  }

  static SimulatedBudgets of(List<BudgetTerms> terms, Assessed assessed) {
    var compared = DiffSide.here("", assessed).compared();
    var paths = SettingsPaths.of(assessed.run());
    var run = java.util.Optional.of(assessed.run());
    var items = Budgeted.all(compared, run, paths::fromSettings, file -> file);
    return new SimulatedBudgets(terms, new BudgetSide(items, compared.isAtLeast()), assessed);
  }

  /// @param postings of one month
  List<Limit> limits(List<Posting> postings) {
    var limits = new ArrayList<Limit>();
    for (var one : terms) {
      limits.add(new Limit(part(one.scope(), postings), one.limit().orElseThrow()));
    }
    return limits;
  }

  /// The numbers of the postings that a budget speaks of.
  BitSet part(BudgetScope scope, List<Posting> postings) {
    var keys = new HashSet<String>();
    for (var one : side.items()) {
      if (scope.covers(one)) {
        keys.add(one.item().file() + ":" + one.item().line() + " " + one.key());
      }
    }
    var part = new BitSet();
    for (int i = 0; i < postings.size(); i++) {
      var one = postings.get(i).resource();
      var key = one.at().file() + ":" + one.at().line() + " " + one.type() + " " + one.name();
      part.set(i, keys.contains(key));
    }
    return part;
  }

  List<Overrun> overruns(Simulation simulation) {
    var overruns = new ArrayList<Overrun>();
    for (int i = 0; i < terms.size(); i++) {
      overruns.add(overrun(terms.get(i), chance(simulation, i)));
    }
    return overruns;
  }

  /// Where nothing moves: it is exceeded in some month or it is not.
  List<Overrun> certain(SimulatedMonths months) {
    var overruns = new ArrayList<Overrun>();
    var bills = months.bills();
    var limits = months.postings().stream().map(this::limits).toList();
    for (int i = 0; i < terms.size(); i++) {
      boolean isOver = false;
      for (int month = 0; month < bills.size(); month++) {
        isOver |= isOver(bills.get(month), limits.get(month).get(i));
      }
      overruns.add(overrun(terms.get(i), Chance.certain(isOver)));
    }
    return overruns;
  }

  Chance certain(BudgetScope scope, Ratio amount) {
    var limit = new Limit(part(scope, assessed.postings()), amount);
    return Chance.certain(isOver(assessed.costs().typical(), limit));
  }

  private Overrun overrun(BudgetTerms one, Chance chance) {
    return new Overrun(
        one.name(),
        one.scope().words(),
        one.limit().orElseThrow(),
        one.chance(),
        side.parts(one.scope()).isAtLeast(),
        chance.share(),
        chance.low(),
        chance.high());
  }

  /// Rows so near the limit that doubles cannot tell are settled by the ledger.
  ///
  /// @param number of the limit
  Chance chance(Simulation simulation, int number) {
    var overruns = simulation.overruns(number);
    long over = overruns.over();
    for (long row : overruns.near()) {
      over += isOver(simulation, row, number) ? 1 : 0;
    }
    return Chance.between(over, over + overruns.more(), simulation.rows());
  }

  private boolean isOver(Simulation simulation, long row, int number) {
    for (int month = 0; month < simulation.months().size(); month++) {
      var limit = simulation.months().get(month).limits().get(number);
      if (isOver(bill(simulation, month, row, assessed), limit)) {
        return true;
      }
    }
    return false;
  }

  static Bill bill(Simulation simulation, int month, long row, Assessed assessed) {
    FreeTier freeTier = assessed.freeTier();
    var prices = PriceBook.of(assessed.run().catalog());
    return Ledger.settle(simulation.postings(month, row), prices, freeTier, Scenario.TYPICAL);
  }

  private static boolean isOver(Bill bill, Limit limit) {
    var sum = Ratio.ZERO;
    for (int i = limit.part().nextSetBit(0); i >= 0; i = limit.part().nextSetBit(i + 1)) {
      sum = sum.plus(bill.lines().get(i).net());
    }
    return sum.compareTo(limit.amount()) > 0;
  }
}
