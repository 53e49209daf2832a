package dev.faregate.cli;

import dev.faregate.billing.PriceBook;
import dev.faregate.catalog.Allowance;
import dev.faregate.catalog.Tariff;
import java.util.List;
import java.util.Optional;

/// Prices under a Compute Savings Plan, where there are any; else those on demand.
///
/// @param term as meters have it: `1yr-no-upfront`
record SavingsPlanPrices(PriceBook onDemand, String term) implements PriceBook {
  /// As meters have them, and as people say them.
  static final List<List<String>> TERMS =
      List.of(
          List.of("1yr-no-upfront", "one year, nothing upfront"),
          List.of("1yr-partial-upfront", "one year, part upfront"),
          List.of("1yr-all-upfront", "one year, all upfront"),
          List.of("3yr-no-upfront", "three years, nothing upfront"),
          List.of("3yr-partial-upfront", "three years, part upfront"),
          List.of("3yr-all-upfront", "three years, all upfront"));

  /// Of a meter as the plan names it: `lambda.savings-plan.1yr-no-upfront.duration.arm64`.
  Optional<Tariff> covered(String meter, String region) {
    int dot = meter.indexOf('.');
    return onDemand.tariff(
        meter.substring(0, dot) + ".savings-plan." + term + meter.substring(dot), region);
  }

  @Override
  public Optional<Tariff> tariff(String meter, String region) {
    return covered(meter, region).or(() -> onDemand.tariff(meter, region));
  }

  @Override
  public List<Allowance> allowances() {
    return onDemand.allowances();
  }

  @Override
  public String partition(String region) {
    return onDemand.partition(region);
  }
}
