package dev.faregate.billing.exact;

import dev.faregate.billing.Assumption;
import dev.faregate.billing.FreeTier;
import dev.faregate.billing.PriceBook;
import dev.faregate.billing.Ratio;
import dev.faregate.catalog.Allowance;
import dev.faregate.catalog.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes AWS's allowances off what an account uses, each once.
///
/// An allowance over several meters or regions is shared in proportion to their quantities. Where
/// prices differ that is our choice, because AWS does not say which units are the free ones, and
/// the pools say so.
final class Allowances {
  private final PriceBook prices;
  private final FreeTier freeTier;

  Allowances(PriceBook prices, FreeTier freeTier) {
    this.prices = prices;
    this.freeTier = freeTier;
  }

  void grant(List<Pool> pools) {
    if (!freeTier.isOn()) {
      return;
    }
    for (var allowance : prices.allowances()) {
      var sharing = sharing(allowance, pools);
      if (!sharing.isEmpty()) {
        share(allowance, sharing);
      }
    }
  }

  private void share(Allowance allowance, List<Pool> pools) {
    var weights = new ArrayList<Ratio>(pools.size());
    var used = Ratio.ZERO;
    for (var pool : pools) {
      weights.add(pool.rest());
      used = used.plus(pool.rest());
    }
    var left = freeTier.of(allowance);
    boolean ourChoice = left.signum() > 0 && left.compareTo(used) < 0 && pricesDiffer(pools, left);
    var parts = Apportionment.of(used.min(left), weights);
    for (int i = 0; i < parts.size(); i++) {
      pools.get(i).cover(parts.get(i));
      if (ourChoice) {
        pools.get(i).assume(choice(allowance));
      }
    }
  }

  private static Assumption choice(Allowance allowance) {
    return new Assumption(
        "free " + allowance.unit() + "s",
        "shared in proportion",
        "prices differ, and AWS does not say which " + allowance.unit() + "s are free");
  }

  /// Whether it matters whose units are free: whether more than one price is asked for the units
  /// that the allowance may reach, which are the last of each pool.
  private static boolean pricesDiffer(List<Pool> pools, Ratio left) {
    Optional<Decimal> only = Optional.empty();
    if (pools.size() == 1) {
      return false;
    }
    for (var pool : pools) {
      var from = pool.rest().minus(left);
      for (var tier : TieredCost.tiers(pool.tariff(), pool.rest())) {
        if (Ratio.of(tier.from()).plus(tier.quantity()).compareTo(from) > 0) {
          if (only.isPresent() && !Ratio.of(only.get()).equals(Ratio.of(tier.price()))) {
            return true;
          }
          only = Optional.of(tier.price());
        }
      }
    }
    return false;
  }

  /// The pools that an allowance may cover and that have something left to cover.
  private List<Pool> sharing(Allowance allowance, List<Pool> pools) {
    var sharing = new ArrayList<Pool>();
    for (var pool : pools) {
      if (allowance.meters().contains(pool.meter())
          && pool.rest().signum() > 0
          && holdsIn(allowance, pool.region())) {
        sharing.add(pool);
      }
    }
    return sharing;
  }

  private boolean holdsIn(Allowance allowance, String code) {
    return allowance.partitions().contains(prices.partition(code));
  }
}
