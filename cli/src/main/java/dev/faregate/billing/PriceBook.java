package dev.faregate.billing;

import dev.faregate.catalog.Allowance;
import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Tariff;
import java.util.List;
import java.util.Optional;

/// The prices and allowances that a ledger counts with.
public interface PriceBook {

  /// Empty where no source gives a price: the charge is unknown then, never zero.
  Optional<Tariff> tariff(String meter, String region);

  List<Allowance> allowances();

  /// In which allowances are shared: `aws`; empty for a region that nobody knows.
  String partition(String region);

  /// AWS's.
  static PriceBook of(Catalog catalog) {
    return new PriceBook() {
      @Override
      public Optional<Tariff> tariff(String meter, String region) {
        return catalog.tariff(meter, region);
      }

      @Override
      public List<Allowance> allowances() {
        return catalog.allowances();
      }

      @Override
      public String partition(String region) {
        var known = catalog.region(region);
        return known.isPresent() ? known.get().partition() : "";
      }
    };
  }
}
