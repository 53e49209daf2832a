package dev.faregate.billing.vector;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

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

  static Sensitivity of(Simulation simulation, Spread spread) {
    double variance = spread.variance();
    if (variance <= 0) {
      return new Sensitivity(0, List.of());
    }
    var samples = Samples.of(simulation);
    var groups = groups(samples);
    int each = BUDGET / simulation.months().size();
    int wanted = Math.clamp(each / (groups.size() + 1L), LEAST_ROWS, MOST_ROWS);
    int rows = Math.min(wanted, simulation.costs().length);
    var first = simulation.costs();
    var all = new BitSet();
    groups.forEach(all::or);
    var second = samples.price(all, rows);
    var shares = new ArrayList<Share>();
    for (var group : groups) {
      var mixed = samples.price(group, rows);
      shares.add(share(group, first, second, mixed, spread.mean(), variance));
    }
    shares.sort(
        Comparator.comparing(Share::isOfSeveral)
            .thenComparing(Comparator.comparingDouble(Share::total).reversed()));
    return new Sensitivity(rows, shares);
  }

  /// Prices samples of the same months.
  private record Samples(List<MovingAccount> accounts, List<Grid> grids, long seed) {
    static Samples of(Simulation simulation) {
      var plan = simulation.plan();
      var accounts = new ArrayList<MovingAccount>();
      var grids = new ArrayList<Grid>();
      for (var month : simulation.months()) {
        var program = month.account().program(List.of()).program();
        accounts.add(month.account());
        grids.add(new Grid(program, plan.kernel(), plan.threads()));
      }
      return new Samples(accounts, grids, plan.seed());
    }

    Draws draws() {
      return accounts.getFirst().draws(seed);
    }

    double[] price(BitSet fresh, int rows) {
      return price(account -> account.draws(seed).with(fresh), rows);
    }

    double[] price(Function<MovingAccount, Scoring> scoring, int rows) {
      var costs = new double[rows];
      var own = new double[rows];
      var outcomes = new Outcomes(own, List.of(), new byte[0][]);
      for (int month = 0; month < grids.size(); month++) {
        var account = accounts.get(month);
        grids.get(month).price(rows, account.rows(scoring.apply(account)), () -> outcomes);
        for (int i = 0; i < rows; i++) {
          costs[i] += own[i];
        }
      }
      return costs;
    }
  }

  /// Each input by itself where there are few, else those that move the cost most.
  private static List<BitSet> groups(Samples samples) {
    var draws = samples.draws();
    var order = new ArrayList<Integer>();
    for (int i = 0; i < draws.inputs(); i++) {
      order.add(i);
    }
    if (order.size() > MOST) {
      var ends = samples.price(_ -> new OneByOne(draws.inputs()), 2 * draws.inputs());
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
