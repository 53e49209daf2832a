package dev.faregate.report;

import dev.faregate.billing.Ratio;
import dev.faregate.catalog.Tariff;

/// How a quantity falls into a tariff's tiers.
final class TierParts {
  private TierParts() {}

  /// How many tiers a quantity reaches, at least one.
  static int used(Tariff tariff, Ratio quantity) {
    int used = 1;
    while (used < tariff.tiers().size()
        && quantity.compareTo(Ratio.of(tariff.tiers().get(used).from())) > 0) {
      used++;
    }
    return used;
  }

  /// The part of a quantity that lies in a tier it reaches.
  static Ratio part(Tariff tariff, Ratio quantity, int tier) {
    var tiers = tariff.tiers();
    var end =
        tier + 1 < tiers.size() ? quantity.min(Ratio.of(tiers.get(tier + 1).from())) : quantity;
    return end.minus(Ratio.of(tiers.get(tier).from()));
  }
}
