package dev.faregate.billing.vector;

import dev.faregate.billing.Charge;
import dev.faregate.billing.FreeTier;
import dev.faregate.billing.PriceBook;
import dev.faregate.billing.Scenario;
import dev.faregate.catalog.Allowance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes the program of an account as the ledger settles it: quantities are pooled, allowances
/// taken off once and shared in proportion, the rest priced.
final class AccountWriter {
  private final PriceBook prices;
  private final ProgramWriter writer;
  private final QuantityWriter quantities;
  private final QuantityWriter magnitudes;
  private final Map<String, MeterPool> pools = new HashMap<>();
  private final List<MeterPool> inOrder = new ArrayList<>();

  AccountWriter(PriceBook prices, int count, Columns columns, Scenario otherwise) {
    this.prices = prices;
    this.writer = new ProgramWriter(count);
    this.quantities = new QuantityWriter(writer, columns, otherwise, false);
    this.magnitudes = new QuantityWriter(writer, columns, otherwise, true);
  }

  /// Whether what it uses and what that costs are known.
  boolean post(int number, Charge charge) {
    var quantity = quantities.write(charge.quantity());
    if (quantity.isEmpty()) {
      return false;
    }
    int used = quantity.getAsInt();
    var tariff = prices.tariff(charge.meter(), charge.region());
    if (tariff.isEmpty()) {
      return writer.isConstant(used) && writer.value(used) == 0;
    }
    int size = magnitudes.write(charge.quantity()).orElse(used);
    pools
        .computeIfAbsent(
            charge.meter() + " " + charge.region(),
            _ -> {
              var pool = new MeterPool(charge.meter(), charge.region(), tariff.get(), writer);
              inOrder.add(pool);
              return pool;
            })
        .add(number, used, size, writer);
    return true;
  }

  void grant(FreeTier freeTier) {
    for (var allowance : prices.allowances()) {
      double left = Approximately.of(freeTier.of(allowance));
      var sharing = sharing(allowance);
      if (left > 0 && !sharing.isEmpty()) {
        share(left, sharing);
      }
    }
  }

  private List<MeterPool> sharing(Allowance allowance) {
    var sharing = new ArrayList<MeterPool>();
    for (var pool : inOrder) {
      if (allowance.meters().contains(pool.meter())
          && allowance.partitions().contains(prices.partition(pool.region()))) {
        sharing.add(pool);
      }
    }
    return sharing;
  }

  /// With u used and l left, each keeps (m - l) / m of its rest, where m is the greater of both:
  /// never negative, and never a division by zero.
  private void share(double left, List<MeterPool> pools) {
    int allowed = writer.constant(left);
    if (pools.size() == 1) {
      int beyond = writer.minus(pools.getFirst().rest(), allowed);
      pools.getFirst().rest(writer.most(beyond, writer.constant(0)));
      return;
    }
    int used = writer.constant(0);
    for (var pool : pools) {
      used = writer.plus(used, pool.rest());
    }
    int greater = writer.most(used, allowed);
    int kept = writer.over(writer.minus(greater, allowed), greater);
    for (var pool : pools) {
      pool.rest(writer.times(pool.rest(), kept));
    }
  }

  /// The total, its magnitude, and each part.
  Program program(List<BitSet> parts) {
    int total = writer.constant(0);
    int magnitude = total;
    var costs = new ArrayList<Integer>();
    for (var pool : inOrder) {
      int cost = new TariffWriter(writer).cost(pool.tariff(), pool.rest());
      costs.add(cost);
      total = writer.plus(total, cost);
      int dearest = writer.constant(TariffWriter.dearest(pool.tariff()));
      magnitude = writer.plus(magnitude, writer.times(pool.magnitude(), dearest));
    }
    var results = new ArrayList<Integer>();
    results.add(total);
    results.add(magnitude);
    for (var part : parts) {
      results.add(part(part, costs));
    }
    return writer.program(results);
  }

  private int part(BitSet part, List<Integer> costs) {
    int sum = writer.constant(0);
    for (int i = 0; i < inOrder.size(); i++) {
      sum = writer.plus(sum, share(inOrder.get(i), part, costs.get(i)));
    }
    return sum;
  }

  private int share(MeterPool pool, BitSet part, int cost) {
    int inside = writer.constant(0);
    boolean all = true;
    for (int i = 0; i < pool.postings().size(); i++) {
      if (part.get(pool.postings().get(i))) {
        inside = writer.plus(inside, pool.quantityOf(i));
      } else {
        all = false;
      }
    }
    if (all) {
      return cost;
    }
    // Nothing used is no share, not nothing over nothing.
    int whole = writer.most(pool.quantity(), writer.constant(Double.MIN_NORMAL));
    return writer.times(cost, writer.over(inside, whole));
  }
}
