package dev.faregate.report;

import dev.faregate.billing.Ratio;
import java.util.List;
import java.util.Optional;

/// What many months under uncertain usage cost, or many runs of months. Percentiles are scenarios
/// that were priced again, to the last digit; all else are estimates with their error.
///
/// @param scenarios how many were simulated; none where nothing is uncertain
/// @param seed from which the random numbers come
/// @param months how many each scenario has, which are added up
/// @param percentiles lowest first
/// @param mean of what a month costs
/// @param overruns of the budgets that limit what is spent
/// @param movers what contributes how much to the variance, the most first
/// @param sampled how many scenarios the contributions were worked out from, each time
/// @param bars how many scenarios cost how much, without gaps
/// @param ranges of each month, if there are several
public record Simulated(
    long scenarios,
    long seed,
    int months,
    List<Percentile> percentiles,
    Estimate mean,
    List<Overrun> overruns,
    List<Mover> movers,
    int sampled,
    List<Bar> bars,
    List<MonthRange> ranges) {
  public Simulated {
    percentiles = List.copyOf(percentiles);
    overruns = List.copyOf(overruns);
    movers = List.copyOf(movers);
    bars = List.copyOf(bars);
    ranges = List.copyOf(ranges);
  }

  /// @param error one standard error
  public record Estimate(double value, double error) {}

  /// A scenario than which so many in a hundred cost less.
  ///
  /// @param percent 10 for P10
  /// @param amount of its months, exact
  /// @param scenario its number, from 0: the same seed makes it again
  /// @param low with `high` where the percentile of all scenarios lies, 19 times out of 20
  public record Percentile(int percent, Ratio amount, long scenario, double low, double high) {
    String name() {
      return "P" + percent;
    }
  }

  /// The chance to exceed a budget in a month, or in some month of several.
  ///
  /// @param allowed the chance that the budget allows, as written: `5%`; absent where it names none
  /// @param share of the scenarios
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
  public record Bar(double from, double to, long scenarios) {}

  /// What one of several months costs: estimates.
  ///
  /// @param name `month 4`, `2026-12`
  /// @param low more than in a tenth of scenarios
  /// @param typical more than in half of them
  /// @param high more than in nine tenths
  public record MonthRange(String name, double low, double typical, double high) {}
}
