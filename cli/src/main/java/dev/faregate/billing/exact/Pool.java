package dev.faregate.billing.exact;

import dev.faregate.billing.Assumption;
import dev.faregate.billing.Bill.MeterTotal;
import dev.faregate.billing.Ratio;
import dev.faregate.catalog.Tariff;
import java.util.ArrayList;
import java.util.List;

/// What an account uses of one meter in one region, while its bill is worked out.
final class Pool {
  private final String meter;
  private final String region;
  private final Tariff tariff;
  private final List<Assumption> assumptions = new ArrayList<>();
  private Ratio quantity = Ratio.ZERO;
  private Ratio free = Ratio.ZERO;
  private Ratio freeRate = Ratio.ZERO;
  private Ratio grossRate = Ratio.ZERO;
  private Ratio netRate = Ratio.ZERO;

  Pool(String meter, String region, Tariff tariff) {
    this.meter = meter;
    this.region = region;
    this.tariff = tariff;
    if (!tariff.assumed().isEmpty()) {
      assumptions.add(new Assumption("price", meter, tariff.assumed()));
    }
  }

  String meter() {
    return meter;
  }

  String region() {
    return region;
  }

  Tariff tariff() {
    return tariff;
  }

  Ratio quantity() {
    return quantity;
  }

  /// What of one unit is free, once settled; what one unit costs without allowances and with them,
  /// on average.
  Ratio freeRate() {
    return freeRate;
  }

  Ratio grossRate() {
    return grossRate;
  }

  Ratio netRate() {
    return netRate;
  }

  /// What no allowance covers.
  Ratio rest() {
    return quantity.minus(free);
  }

  /// What the prices of this pool take as true.
  List<Assumption> assumptions() {
    return assumptions;
  }

  void add(Ratio more) {
    quantity = quantity.plus(more);
  }

  void cover(Ratio part) {
    free = free.plus(part);
  }

  void assume(Assumption assumption) {
    assumptions.add(assumption);
  }

  /// To be called once everything is added and covered.
  MeterTotal settle() {
    var tiers = TieredCost.tiers(tariff, rest());
    var net = TieredCost.sum(tiers);
    freeRate = Apportionment.rate(free, quantity);
    grossRate =
        free.signum() == 0
            ? Apportionment.rate(net, quantity)
            : Apportionment.rate(TieredCost.of(tariff, quantity), quantity);
    netRate = Apportionment.rate(net, quantity);
    return new MeterTotal(meter, region, quantity, free, tiers, net);
  }
}
