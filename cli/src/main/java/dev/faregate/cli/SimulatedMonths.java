package dev.faregate.cli;

import dev.faregate.billing.PriceBook;
import dev.faregate.billing.vector.Chance;
import dev.faregate.billing.vector.LoopKernel;
import dev.faregate.billing.vector.MovingAccount;
import dev.faregate.billing.vector.Sensitivity;
import dev.faregate.billing.vector.Simulation;
import dev.faregate.billing.vector.Simulation.Limit;
import dev.faregate.billing.vector.Simulation.Plan;
import dev.faregate.billing.vector.Spread;
import dev.faregate.report.Report;
import dev.faregate.report.ReportBuilder;
import dev.faregate.report.Simulated;
import dev.faregate.report.Simulated.Bar;
import dev.faregate.report.Simulated.Estimate;
import dev.faregate.report.Simulated.Mover;
import dev.faregate.report.Simulated.Percentile;
import dev.faregate.usage.GivenUsage;
import java.util.ArrayList;
import java.util.List;

/// A run whose usage is uncertain, ready to be simulated.
final class SimulatedMonths {
  private static final int[] PERCENTS = {10, 50, 90, 99};
  private static final int BARS = 16;
  private static final double MOST_DRAWN = 0.999;
  private static final int MOST_MOVERS = 12;

  private final Assessed assessed;
  private final SimulateOptions options;
  private final SimulatedDials dials;
  private final MovingAccount account;

  SimulatedMonths(Assessed assessed, GivenUsage usage, SimulateOptions options) {
    this.assessed = assessed;
    this.options = options;
    dials = new SimulatedDials(assessed.run(), new SimulatedUsage(usage, options.distribution()));
    account =
        new MovingAccount(
            dials.redialled(),
            PriceBook.of(assessed.run().catalog()),
            assessed.freeTier(),
            dials.moving(),
            dials.inputs().all().size(),
            dials.inputs().counted(),
            options.correlation());
  }

  /// Whether every month is like the other.
  boolean isCertain() {
    return dials.moving().isEmpty();
  }

  Simulation run(List<Limit> limits, int rows) {
    int threads = Runtime.getRuntime().availableProcessors();
    return Simulation.run(
        account, limits, new Plan(rows, options.seed(), LoopKernel.INSTANCE, threads));
  }

  Simulated simulate(SimulatedBudgets budgets) {
    if (isCertain()) {
      var none = new Estimate(0, 0);
      var seed = options.seed();
      return new Simulated(0, seed, List.of(), none, budgets.certain(), List.of(), 0, List.of());
    }
    var simulation = run(budgets.limits(), options.scenarios());
    var spread = simulation.spread();
    var sensitivity = simulation.sensitivity();
    return new Simulated(
        simulation.rows(),
        options.seed(),
        percentiles(simulation, spread),
        new Estimate(spread.mean(), spread.meanError()),
        budgets.overruns(simulation),
        movers(sensitivity),
        sensitivity.rows(),
        bars(spread));
  }

  private List<Percentile> percentiles(Simulation simulation, Spread spread) {
    var percentiles = new ArrayList<Percentile>();
    for (int percent : PERCENTS) {
      double share = percent / 100.0;
      long row = spread.row(spread.quantile(share));
      percentiles.add(
          new Percentile(
              percent,
              SimulatedBudgets.bill(simulation, row, assessed).total(),
              row,
              spread.quantile(share, -Chance.ERRORS),
              spread.quantile(share, Chance.ERRORS)));
    }
    return percentiles;
  }

  private static List<Bar> bars(Spread spread) {
    double from = spread.least();
    double breadth = (spread.quantile(MOST_DRAWN) - from) / BARS;
    var bars = new ArrayList<Bar>();
    for (int i = 0; i < BARS && breadth > 0; i++) {
      double start = from + i * breadth;
      boolean isLast = i + 1 == BARS;
      double end = isLast ? Math.nextUp(spread.most()) : from + (i + 1) * breadth;
      bars.add(new Bar(start, end, spread.between(start, end)));
    }
    return bars;
  }

  private List<Mover> movers(Sensitivity sensitivity) {
    var movers = new ArrayList<Mover>();
    for (var share : sensitivity.shares()) {
      if (movers.size() < MOST_MOVERS) {
        int first = share.inputs().nextSetBit(0);
        movers.add(
            new Mover(
                name(share),
                share.inputs().cardinality() == 1 && first < account.inputs() ? range(first) : "",
                new Estimate(share.alone(), share.aloneError()),
                new Estimate(share.total(), share.totalError())));
      }
    }
    return movers;
  }

  private String name(Sensitivity.Share share) {
    int first = share.inputs().nextSetBit(0);
    int count = share.inputs().cardinality();
    if (first == account.inputs()) {
      return "growth in common";
    }
    return count == 1 ? dials.inputs().all().get(first).label() : count + " other figures";
  }

  private String range(int input) {
    var figure = dials.inputs().all().get(input);
    return figure.range();
  }

  /// What is taken as true.
  void tell(ReportBuilder report) {
    var distribution = options.distribution();
    report.assumed(
        new Report.Assumed("", "distribution", distribution.word(), distribution.says()));
    var independent = "counts move by themselves; --correlation 0.5 has them grow together";
    var together = "between counts; durations and sizes move by themselves";
    boolean isNone = options.correlation() == 0;
    report.assumed(
        new Report.Assumed("", "correlation", options.words(), isNone ? independent : together));
    for (var dial : dials.moving()) {
      if (dial.motions().size() > 1) {
        report.assumed(
            new Report.Assumed(
                "",
                dial.dial().name(),
                "of " + dial.motions().size() + " figures",
                "what each figure does to it by itself is added up"));
      }
    }
    for (var input : dials.inputs().all()) {
      if (input.isUnexplained()) {
        report.assumed(
            new Report.Assumed(
                input.label(), "distribution", input.distribution().word(), input.said().why()));
      } else if (input.distribution() != distribution) {
        report.assumed(
            new Report.Assumed(
                input.label(), "distribution", input.distribution().word(), "it can be nothing"));
      }
    }
  }
}
