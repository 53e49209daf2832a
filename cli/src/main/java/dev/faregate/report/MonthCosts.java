package dev.faregate.report;

import dev.faregate.billing.Ratio;
import java.util.List;
import java.util.Optional;

/// What one of several months costs, or all of them together.
///
/// @param label `2026-12`, or `month 3` where no calendar month is named
/// @param low absent where nothing has a range, as is `high`
/// @param isAtLeast whether a figure in it is unknown
public record MonthCosts(
    String label, Ratio total, Optional<Ratio> low, Optional<Ratio> high, boolean isAtLeast) {

  public static MonthCosts of(String label, Costs costs, boolean isAtLeast) {
    var low = costs.low();
    var high = costs.high();
    return new MonthCosts(
        label,
        costs.typical().total(),
        low.isEmpty() ? Optional.empty() : Optional.of(low.get().total()),
        high.isEmpty() ? Optional.empty() : Optional.of(high.get().total()),
        isAtLeast);
  }

  /// The months added up: a month without a range has the same low and high.
  static MonthCosts sum(List<MonthCosts> months) {
    var total = Ratio.ZERO;
    var low = Ratio.ZERO;
    var high = Ratio.ZERO;
    boolean hasRange = false;
    boolean isAtLeast = false;
    for (var month : months) {
      total = total.plus(month.total);
      low = low.plus(month.low.orElse(month.total));
      high = high.plus(month.high.orElse(month.total));
      hasRange |= month.low.isPresent();
      isAtLeast |= month.isAtLeast;
    }
    return new MonthCosts(
        months.size() + " months",
        total,
        hasRange ? Optional.of(low) : Optional.empty(),
        hasRange ? Optional.of(high) : Optional.empty(),
        isAtLeast);
  }
}
