package dev.faregate.report;

import dev.faregate.billing.Bill;
import dev.faregate.catalog.Catalog;
import java.util.Optional;

/// What it costs a month.
///
/// @param catalog whose prices were used
/// @param typical the bill where every dial stands at its typical setting
/// @param low where every dial stands at its low setting; absent where no dial has a range
/// @param worstCase the most it can cost at all, where somebody worked it out
public record Costs(
    Catalog catalog,
    Bill typical,
    Optional<Bill> low,
    Optional<Bill> high,
    Optional<WorstCase> worstCase) {

  /// Whether the total is another at the ends of the ranges.
  boolean isRange() {
    return low.isPresent()
        && high.isPresent()
        && low.get().total().compareTo(high.get().total()) != 0;
  }

  public static Costs of(Catalog catalog, Bill typical) {
    return new Costs(catalog, typical, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static Costs between(Catalog catalog, Bill low, Bill typical, Bill high) {
    return new Costs(catalog, typical, Optional.of(low), Optional.of(high), Optional.empty());
  }

  public Costs with(WorstCase ceiling) {
    return new Costs(catalog, typical, low, high, Optional.of(ceiling));
  }
}
