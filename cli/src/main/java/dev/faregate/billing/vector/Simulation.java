package dev.faregate.billing.vector;

import dev.faregate.billing.Posting;
import dev.faregate.billing.Ratio;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Many months of an account under uncertain usage, or many years: what each row costs. The same
/// for the same seed, whatever the kernel and however many threads share the rows.
///
/// What it says are estimates with an error, but for one row, which the ledger can price again.
public final class Simulation {
  private static final double TENTH = 0.1;

  /// Rows that are kept for the ledger; more than that are only counted.
  private static final int MOST_DOUBTFUL = 1000;

  private final List<Month> months;
  private final Plan plan;
  private final double[] costs;
  private final byte[][] marks;
  private final List<Quantiles> quantiles = new ArrayList<>();

  private Simulation(List<Month> months, Plan plan) {
    this.months = List.copyOf(months);
    this.plan = plan;
    costs = new double[plan.rows()];
    marks = new byte[months.getFirst().limits().size()][plan.rows()];
  }

  /// A month that each row has.
  ///
  /// @param limits as many in each month
  public record Month(MovingAccount account, List<Limit> limits) {
    public Month {
      limits = List.copyOf(limits);
    }

    AccountProgram program() {
      var parts = new ArrayList<BitSet>();
      for (var limit : limits) {
        parts.add(limit.part());
      }
      return account.program(parts);
    }
  }

  /// What one of several months costs: estimates.
  public record Quantiles(double low, double typical, double high) {}

  /// How it is run.
  ///
  /// @param rows how many months, one at least
  public record Plan(int rows, long seed, Kernel kernel, int threads) {}

  /// An amount that some of the postings may cost together.
  ///
  /// @param part numbers of the postings
  /// @param amount in US dollars a month
  public record Limit(BitSet part, Ratio amount) {
    double dollars() {
      return Approximately.of(amount);
    }
  }

  /// How often a limit is exceeded.
  ///
  /// @param over in so many rows for certain
  /// @param near rows so near it that only the ledger can tell
  /// @param more rows of that kind that are too many to tell
  public record Overruns(long over, List<Long> near, long more) {
    public Overruns {
      near = List.copyOf(near);
    }
  }

  /// @param months one at least, whose costs are added up row by row
  public static Simulation run(List<Month> months, Plan plan) {
    var simulation = new Simulation(months, plan);
    for (var month : months) {
      simulation.price(month);
    }
    return simulation;
  }

  private void price(Month month) {
    boolean isOnly = months.size() == 1;
    var own = isOnly ? costs : new double[costs.length];
    var account = month.account();
    var outcomes = new Outcomes(own, month.limits(), marks);
    new Grid(month.program().program(), plan.kernel(), plan.threads())
        .price(own.length, account.rows(account.draws(plan.seed())), () -> outcomes);
    if (!isOnly) {
      for (int i = 0; i < own.length; i++) {
        costs[i] += own[i];
      }
      var spread = Spread.of(own);
      quantiles.add(
          new Quantiles(spread.quantile(TENTH), spread.quantile(0.5), spread.quantile(1 - TENTH)));
    }
  }

  /// What it costs in dollars, row by row.
  double[] costs() {
    return costs;
  }

  public List<Month> months() {
    return months;
  }

  Plan plan() {
    return plan;
  }

  /// What lies below a tenth, a half and nine tenths of the rows in each month, if there are
  /// several.
  public List<Quantiles> quantiles() {
    return List.copyOf(quantiles);
  }

  /// In how many rows a limit is exceeded in some month.
  ///
  /// @param limit its number
  public Overruns overruns(int limit) {
    long over = 0;
    long more = 0;
    var near = new ArrayList<Long>();
    for (int row = 0; row < costs.length; row++) {
      int mark = marks[limit][row];
      if ((mark & Outcomes.OVER) != 0) {
        over++;
      } else if (mark != 0 && near.size() < MOST_DOUBTFUL) {
        near.add((long) row);
      } else if (mark != 0) {
        more++;
      }
    }
    return new Overruns(over, near, more);
  }

  /// How many rows it has.
  public int rows() {
    return costs.length;
  }

  /// What the ledger is to settle for one row.
  ///
  /// @param month its number, from 0
  public List<Posting> postings(int month, long row) {
    return months.get(month).account().postings(plan.seed(), row);
  }

  public Spread spread() {
    return Spread.of(costs);
  }

  /// What contributes how much to the spread.
  ///
  /// @param spread of this very simulation
  public Sensitivity sensitivity(Spread spread) {
    return Sensitivity.of(this, spread);
  }
}
