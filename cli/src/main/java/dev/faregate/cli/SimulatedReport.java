package dev.faregate.cli;

import dev.faregate.billing.Ratio;
import dev.faregate.billing.vector.Chance;
import dev.faregate.billing.vector.Sensitivity;
import dev.faregate.billing.vector.Simulation;
import dev.faregate.billing.vector.Spread;
import dev.faregate.report.Simulated;
import dev.faregate.report.Simulated.Bar;
import dev.faregate.report.Simulated.Estimate;
import dev.faregate.report.Simulated.MonthRange;
import dev.faregate.report.Simulated.Mover;
import dev.faregate.report.Simulated.Percentile;
import java.util.ArrayList;
import java.util.List;

/// What a report says of simulated months.
final class SimulatedReport {
  private static final int[] PERCENTS = {10, 50, 90, 99};
  private static final int BARS = 16;
  private static final double MOST_DRAWN = 0.999;
  private static final int MOST_MOVERS = 12;

  private final SimulatedMonths months;

  SimulatedReport(SimulatedMonths months) {
    this.months = months;
  }

  Simulated simulate(SimulatedBudgets budgets) {
    var options = months.options();
    if (months.isCertain()) {
      var none = new Estimate(0, 0);
      var overruns = budgets.certain(months);
      return new Simulated(
          0,
          options.seed(),
          options.months(),
          List.of(),
          none,
          overruns,
          List.of(),
          0,
          List.of(),
          List.of());
    }
    var simulation = months.run(budgets::limits, options.scenarios());
    var spread = simulation.spread();
    var sensitivity = simulation.sensitivity(spread);
    return new Simulated(
        simulation.rows(),
        options.seed(),
        options.months(),
        percentiles(simulation, spread),
        new Estimate(spread.mean(), spread.meanError()),
        budgets.overruns(simulation),
        movers(sensitivity),
        sensitivity.rows(),
        bars(spread),
        ranges(simulation));
  }

  private List<Percentile> percentiles(Simulation simulation, Spread spread) {
    var percentiles = new ArrayList<Percentile>();
    for (int percent : PERCENTS) {
      double share = percent / 100.0;
      long row = spread.row(spread.quantile(share));
      var total = Ratio.ZERO;
      for (int month = 0; month < simulation.months().size(); month++) {
        total =
            total.plus(SimulatedBudgets.bill(simulation, month, row, months.assessed()).total());
      }
      percentiles.add(
          new Percentile(
              percent,
              total,
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

  private List<MonthRange> ranges(Simulation simulation) {
    var ranges = new ArrayList<MonthRange>();
    for (int i = 0; i < simulation.quantiles().size(); i++) {
      var one = simulation.quantiles().get(i);
      ranges.add(new MonthRange(months.names().get(i), one.low(), one.typical(), one.high()));
    }
    return ranges;
  }

  private List<Mover> movers(Sensitivity sensitivity) {
    var movers = new ArrayList<Mover>();
    var inputs = months.inputs().all();
    for (var share : sensitivity.shares()) {
      if (movers.size() < MOST_MOVERS) {
        int first = share.inputs().nextSetBit(0);
        boolean isOne = share.inputs().cardinality() == 1 && first < inputs.size();
        movers.add(
            new Mover(
                name(share),
                isOne ? inputs.get(first).range() : "",
                new Estimate(share.alone(), share.aloneError()),
                new Estimate(share.total(), share.totalError())));
      }
    }
    return movers;
  }

  private String name(Sensitivity.Share share) {
    var inputs = months.inputs().all();
    int first = share.inputs().nextSetBit(0);
    int count = share.inputs().cardinality();
    if (first == inputs.size()) {
      return "growth in common";
    }
    return count == 1 ? inputs.get(first).label() : count + " other figures";
  }
}
