package dev.faregate.billing.vector;

import dev.faregate.billing.Ratio;
import dev.faregate.catalog.Tariff;
import dev.faregate.catalog.Tier;
import java.util.List;

/// Writes the steps from a quantity to what it costs.
final class TariffWriter {
  private final ProgramWriter writer;

  TariffWriter(ProgramWriter writer) {
    this.writer = writer;
  }

  int cost(Tariff tariff, int quantity) {
    return fall(tariff.tiers())
        ? leastOfLines(tariff.tiers(), quantity)
        : sumOfTiers(tariff.tiers(), quantity);
  }

  /// What a unit costs where it costs most.
  static double dearest(Tariff tariff) {
    double dearest = 0;
    for (var tier : tariff.tiers()) {
      dearest = Math.max(dearest, Approximately.of(tier.usd()));
    }
    return dearest;
  }

  private static boolean fall(List<Tier> tiers) {
    for (int i = 1; i < tiers.size(); i++) {
      if (price(tiers.get(i)).compareTo(price(tiers.get(i - 1))) > 0) {
        return false;
      }
    }
    return true;
  }

  /// Where prices only fall, the bill is the least of the lines that its tiers lie on: a product, a
  /// sum and a comparison a tier, and nothing that cancels.
  private int leastOfLines(List<Tier> tiers, int quantity) {
    int cost = writer.times(quantity, price(tiers, 0));
    var lead = Ratio.ZERO;
    for (int i = 1; i < tiers.size(); i++) {
      var saved = price(tiers.get(i - 1)).minus(price(tiers.get(i)));
      lead = lead.plus(saved.times(Ratio.of(tiers.get(i).from())));
      int line =
          writer.plus(
              writer.times(quantity, price(tiers, i)), writer.constant(Approximately.of(lead)));
      cost = writer.least(cost, line);
    }
    return cost;
  }

  private int sumOfTiers(List<Tier> tiers, int quantity) {
    int cost = writer.constant(0);
    for (int i = 0; i < tiers.size(); i++) {
      long from = tiers.get(i).from();
      int inside =
          writer.most(writer.minus(quantity, writer.constant((double) from)), writer.constant(0));
      if (i + 1 < tiers.size()) {
        inside = writer.least(inside, writer.constant((double) (tiers.get(i + 1).from() - from)));
      }
      cost = writer.plus(cost, writer.times(inside, price(tiers, i)));
    }
    return cost;
  }

  private static Ratio price(Tier tier) {
    return Ratio.of(tier.usd());
  }

  private int price(List<Tier> tiers, int tier) {
    return writer.constant(Approximately.of(tiers.get(tier).usd()));
  }
}
