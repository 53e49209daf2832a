package dev.faregate.cli;

import dev.faregate.billing.Bill;
import dev.faregate.billing.Posting;
import dev.faregate.billing.PriceBook;
import dev.faregate.billing.Scenario;
import dev.faregate.billing.exact.Ledger;
import dev.faregate.billing.vector.LoopKernel;
import dev.faregate.billing.vector.MovingAccount;
import dev.faregate.billing.vector.Simulation;
import dev.faregate.billing.vector.Simulation.Limit;
import dev.faregate.billing.vector.Simulation.Month;
import dev.faregate.billing.vector.Simulation.Plan;
import dev.faregate.usage.GivenUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A run whose usage is uncertain, ready to be simulated: one month, or several in a row.
final class SimulatedMonths {
  private final Assessed assessed;
  private final SimulateOptions options;
  private final SimulatedInputs inputs = new SimulatedInputs();
  private final List<SimulatedDials> months = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  SimulatedMonths(Assessed assessed, GivenUsage usage, SimulateOptions options) {
    this.assessed = assessed;
    this.options = options;
    var known = new GrownUnknown();
    for (int i = 0; i < options.months(); i++) {
      var month = usage.month().later(i);
      var own = i == 0 ? usage : usage.in(month);
      if (i > 0) {
        UsageOptions.check(assessed.run(), own);
      }
      var varied = new SimulatedUsage(own, options.distribution(), options.arrives());
      months.add(new SimulatedDials(assessed.run(), varied, inputs));
      names.add(month.name());
      known.see(months.getLast().postings(), month);
    }
  }

  Assessed assessed() {
    return assessed;
  }

  SimulateOptions options() {
    return options;
  }

  SimulatedInputs inputs() {
    return inputs;
  }

  /// The dials that move in the last month, in which all has grown that grows.
  SimulatedDials last() {
    return months.getLast();
  }

  /// What a list of months calls each of them.
  List<String> names() {
    return names;
  }

  /// Whether every month costs what its ledger says.
  boolean isCertain() {
    return inputs.all().isEmpty();
  }

  /// Whether nothing ever leaves its range.
  boolean isBounded() {
    return last().figures().all().stream().allMatch(SimulatedFigure::isBounded);
  }

  /// Each month, where nothing is uncertain.
  List<Bill> bills() {
    var prices = PriceBook.of(assessed.run().catalog());
    var bills = new ArrayList<Bill>();
    for (var month : months) {
      bills.add(Ledger.settle(month.postings(), prices, assessed.freeTier(), Scenario.TYPICAL));
    }
    return bills;
  }

  List<List<Posting>> postings() {
    return months.stream().map(SimulatedDials::postings).toList();
  }

  /// @param limits for the postings of one month
  Simulation run(Function<List<Posting>, List<Limit>> limits, int rows) {
    int threads = Runtime.getRuntime().availableProcessors();
    var simulated = new ArrayList<Month>();
    for (int i = 0; i < months.size(); i++) {
      simulated.add(new Month(account(i), limits.apply(months.get(i).postings())));
    }
    return Simulation.run(simulated, new Plan(rows, options.seed(), LoopKernel.INSTANCE, threads));
  }

  private MovingAccount account(int month) {
    var dials = months.get(month);
    return new MovingAccount(
        dials.redialled(),
        PriceBook.of(assessed.run().catalog()),
        assessed.freeTier(),
        dials.moving(),
        dials.figures().moving(),
        inputs.inputs(options.correlation()),
        month);
  }
}
