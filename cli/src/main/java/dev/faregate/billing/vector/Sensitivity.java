package dev.faregate.billing.vector;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// What contributes how much to the variance of the cost, by picking and freezing (Saltelli and
/// others, "Variance based sensitivity analysis of model output", 2010; Jansen, 1999).
///
/// Two independent samples A and B are taken. For each input, A is priced again with that one input
/// from B. The part that goes with the input alone is the mean of `B (AB - A)` over the variance
/// (Saltelli) or 1 less half the mean of `(B - AB)²` over it (Jansen), whichever errs less; all it
/// takes part in is half the mean of `(A - AB)²` over it (Jansen).
///
/// @param rows of each sample
/// @param shares the largest first, several together last
public record Sensitivity(int rows, List<Share> shares) {
  /// Inputs that are looked at by themselves; the others together.
  private static final int MOST = 12;

  /// What is priced for it all.
  private static final int BUDGET = 200_000;

  private static final int LEAST_ROWS = 4096;
  private static final int MOST_ROWS = 1 << 16;

  public Sensitivity {
    shares = List.copyOf(shares);
  }

  /// What some inputs contribute, as parts of 1.
  ///
  /// @param inputs one, or all that are not looked at by themselves; the shared score is the number
  ///   after the last
  /// @param alone first order, with its standard error
  /// @param total with all that it does together with others
  public record Share(
      BitSet inputs, double alone, double aloneError, double total, double totalError) {
    private boolean isOfSeveral() {
      return inputs.cardinality() > 1;
    }
  }

  static Sensitivity of(Simulation simulation) {
    double variance = simulation.spread().variance();
    if (variance <= 0) {
      return new Sensitivity(0, List.of());
    }
    var samples = Samples.of(simulation);
    var draws = simulation.account().draws(simulation.plan().seed());
    var groups = groups(samples, draws);
    int wanted = Math.clamp(BUDGET / (groups.size() + 1L), LEAST_ROWS, MOST_ROWS);
    int rows = Math.min(wanted, simulation.costs().length);
    var first = simulation.costs();
    var all = new BitSet();
    groups.forEach(all::or);
    var second = samples.price(draws.with(all), rows);
    double mean = simulation.spread().mean();
    var shares = new ArrayList<Share>();
    for (var group : groups) {
      var mixed = samples.price(draws.with(group), rows);
      shares.add(share(group, first, second, mixed, mean, variance));
    }
    shares.sort(
        Comparator.comparing(Share::isOfSeveral)
            .thenComparing(Comparator.comparingDouble(Share::total).reversed()));
    return new Sensitivity(rows, shares);
  }

  /// Prices samples of the same account.
  private record Samples(MovingAccount account, Grid grid) {
    static Samples of(Simulation simulation) {
      var account = simulation.account();
      var plan = simulation.plan();
      var program = account.program(List.of()).program();
      return new Samples(account, new Grid(program, plan.kernel(), plan.threads()));
    }

    double[] price(Scoring scoring, int rows) {
      var costs = new double[rows];
      grid.price(rows, account.rows(scoring), () -> new Outcomes(costs, List.of()));
      return costs;
    }
  }

  /// Each input by itself where there are few, else those that move the cost most.
  private static List<BitSet> groups(Samples samples, Draws draws) {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < draws.inputs(); i++) {
      order.add(i);
    }
    if (order.size() > MOST) {
      var ends = samples.price(new OneByOne(draws.inputs()), 2 * draws.inputs());
      order.sort(Comparator.comparingDouble(i -> -Math.abs(ends[2 * i + 1] - ends[2 * i])));
    }
    var groups = new ArrayList<BitSet>();
    for (int i = 0; i < order.size(); i++) {
      if (groups.size() <= MOST) {
        groups.add(new BitSet());
      }
      groups.getLast().set(order.get(i));
    }
    if (draws.isShared()) {
      groups.add(new BitSet());
      groups.getLast().set(draws.inputs());
    }
    return groups;
  }

  private static Share share(
      BitSet group, double[] first, double[] second, double[] mixed, double mean, double variance) {
    var saltelli = new Mean();
    var rest = new Mean();
    var total = new Mean();
    for (int i = 0; i < mixed.length; i++) {
      saltelli.add((second[i] - mean) * (mixed[i] - first[i]) / variance);
      rest.add((second[i] - mixed[i]) * (second[i] - mixed[i]) / 2 / variance);
      total.add((first[i] - mixed[i]) * (first[i] - mixed[i]) / 2 / variance);
    }
    boolean isJansen = rest.error() < saltelli.error();
    return new Share(
        group,
        isJansen ? 1 - rest.mean() : saltelli.mean(),
        isJansen ? rest.error() : saltelli.error(),
        total.mean(),
        total.error());
  }

  /// A mean with its standard error.
  private static final class Mean {
    private double sum;
    private double squares;
    private int count;

    void add(double value) {
      sum += value;
      squares += value * value;
      count++;
    }

    double mean() {
      return sum / count;
    }

    double error() {
      return Math.sqrt(Math.max(0, squares / count - mean() * mean()) / count);
    }
  }
}
