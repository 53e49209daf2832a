package dev.faregate.report;

import dev.faregate.billing.Ratio;
import java.util.List;
import java.util.Optional;

/// What many months under uncertain usage cost. Percentiles are months that were priced again, to
/// the last digit; all else are estimates with their error.
///
/// @param months how many were simulated; none where nothing is uncertain
/// @param seed from which the random numbers come
/// @param percentiles lowest first
/// @param mean of what a month costs
/// @param overruns of the budgets that limit what is spent
/// @param movers what contributes how much to the variance, the most first
/// @param sampled how many months the contributions were worked out from, each time
/// @param bars how many months cost how much, without gaps
public record Simulated(
    long months,
    long seed,
    List<Percentile> percentiles,
    Estimate mean,
    List<Overrun> overruns,
    List<Mover> movers,
    int sampled,
    List<Bar> bars) {
  public Simulated {
    percentiles = List.copyOf(percentiles);
    overruns = List.copyOf(overruns);
    movers = List.copyOf(movers);
    bars = List.copyOf(bars);
  }

  /// @param error one standard error
  public record Estimate(double value, double error) {}

  /// A month than which so many in a hundred cost less.
  ///
  /// @param percent 10 for P10
  /// @param amount of the month, exact
  /// @param month its number, from 0: the same seed makes it again
  /// @param low with `high` where the percentile of all months lies, 19 times out of 20
  public record Percentile(int percent, Ratio amount, long month, double low, double high) {
    String name() {
      return "P" + percent;
    }
  }

  /// The chance to exceed a budget.
  ///
  /// @param allowed the chance that the budget allows, as written: `5%`; absent where it names none
  /// @param share of the months
  /// @param low with `high` where the chance lies, 19 times out of 20
  public record Overrun(
      String budget,
      String scope,
      Ratio limit,
      Optional<String> allowed,
      boolean isAtLeast,
      double share,
      double low,
      double high) {}

  /// What contributes to the variance.
  ///
  /// @param name `Thumbnailer.requests`
  /// @param range `1,000,000 to 10,000,000 requests`; may be empty
  /// @param alone the part of the variance that goes with it alone
  /// @param total the part that it has to do with at all
  public record Mover(String name, String range, Estimate alone, Estimate total) {}

  /// @param from the least amount that counts here
  /// @param to where the next bar begins
  public record Bar(double from, double to, long months) {}
}
