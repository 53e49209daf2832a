package dev.faregate.billing.vector;

import dev.faregate.billing.Posting;
import dev.faregate.billing.Ratio;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Many months of an account under uncertain usage: what each costs. The same for the same seed,
/// whatever the kernel and however many threads share the rows.
///
/// What it says are estimates with an error, but for one row, which the ledger can price again.
public final class Simulation {
  private final MovingAccount account;
  private final Plan plan;
  private final List<Outcomes> shares;
  private final double[] costs;
  private final List<Posting> left;

  private Simulation(
      MovingAccount account, Plan plan, List<Outcomes> shares, double[] costs, List<Posting> left) {
    this.account = account;
    this.plan = plan;
    this.shares = shares;
    this.costs = costs;
    this.left = left;
  }

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

  public static Simulation run(MovingAccount account, List<Limit> limits, Plan plan) {
    var parts = new ArrayList<BitSet>();
    for (var limit : limits) {
      parts.add(limit.part());
    }
    var compiled = account.program(parts);
    var costs = new double[plan.rows()];
    var grid = new Grid(compiled.program(), plan.kernel(), plan.threads());
    var rows = account.rows(account.draws(plan.seed()));
    var shares = grid.price(plan.rows(), rows, () -> new Outcomes(costs, limits));
    return new Simulation(account, plan, shares, costs, compiled.left());
  }

  /// What it costs in dollars, row by row.
  double[] costs() {
    return costs;
  }

  MovingAccount account() {
    return account;
  }

  Plan plan() {
    return plan;
  }

  /// Postings that are in no row, because a quantity or a price is not known.
  public List<Posting> left() {
    return List.copyOf(left);
  }

  /// @param limit its number
  public Overruns overruns(int limit) {
    long over = 0;
    long doubtful = 0;
    var near = new ArrayList<Long>();
    for (var share : shares) {
      over += share.over(limit);
      doubtful += share.doubtful(limit);
      near.addAll(share.kept(limit));
    }
    near.sort(null);
    return new Overruns(over, near, doubtful - near.size());
  }

  /// How many months it is.
  public int rows() {
    return costs.length;
  }

  /// What the ledger is to settle for one row.
  public List<Posting> postings(long row) {
    return account.postings(plan.seed(), row);
  }

  public Spread spread() {
    return Spread.of(costs);
  }

  /// What contributes how much to the spread.
  public Sensitivity sensitivity() {
    return Sensitivity.of(this);
  }
}
