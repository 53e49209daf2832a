package dev.faregate.cli;

import dev.faregate.billing.Ratio;
import dev.faregate.catalog.Catalog;
import dev.faregate.report.FixPrices;
import dev.faregate.rule.Fix;
import java.util.Optional;

/// What a fix would cost in a month of 730 hours. Only a finding with such a fix asks for a price.
final class OfferPrices implements FixPrices {
  private static final long HOURS = 730;
  private final Catalog catalog;

  OfferPrices(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public Optional<Ratio> monthly(Fix.Offer offer) {
    var sum = Ratio.ZERO;
    for (int i = 0; i < offer.meters().size(); i++) {
      var tariff = catalog.tariff(offer.meters().get(i), offer.region());
      if (tariff.isEmpty()) {
        return Optional.empty();
      }
      var hourly = Ratio.of(offer.thousandths().get(i), 1000);
      var price = Ratio.of(tariff.get().tiers().getFirst().usd());
      sum = sum.plus(hourly.times(price).times(Ratio.of(HOURS)));
    }
    return Optional.of(sum);
  }
}
