package dev.faregate.billing.exact;

import dev.faregate.billing.Bill.TierUse;
import dev.faregate.billing.Ratio;
import dev.faregate.catalog.Tariff;
import dev.faregate.catalog.Tier;
import java.util.ArrayList;
import java.util.List;

/// What a quantity costs, tier by tier.
final class TieredCost {
  private TieredCost() {}

  /// The tiers that a quantity reaches into, each with the part of it that falls there.
  static List<TierUse> tiers(Tariff tariff, Ratio quantity) {
    var tiers = tariff.tiers();
    var uses = new ArrayList<TierUse>(tiers.size());
    for (int i = 0; i < tiers.size(); i++) {
      var inside = end(tiers, i, quantity).minus(Ratio.of(tiers.get(i).from()));
      if (inside.signum() <= 0) {
        break;
      }
      var price = tiers.get(i).usd();
      uses.add(new TierUse(tiers.get(i).from(), inside, price, inside.times(Ratio.of(price))));
    }
    return uses;
  }

  static Ratio of(Tariff tariff, Ratio quantity) {
    return sum(tiers(tariff, quantity));
  }

  static Ratio sum(List<TierUse> uses) {
    var cost = Ratio.ZERO;
    for (var use : uses) {
      cost = cost.plus(use.net());
    }
    return cost;
  }

  private static Ratio end(List<Tier> tiers, int tier, Ratio quantity) {
    return tier + 1 == tiers.size() ? quantity : quantity.min(Ratio.of(tiers.get(tier + 1).from()));
  }
}
