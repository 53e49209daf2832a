package dev.faregate.billing.exact;

import dev.faregate.billing.Bill;
import dev.faregate.billing.Bill.Line;
import dev.faregate.billing.Bill.MeterTotal;
import dev.faregate.billing.Charge;
import dev.faregate.billing.FreeTier;
import dev.faregate.billing.Posting;
import dev.faregate.billing.PriceBook;
import dev.faregate.billing.Ratio;
import dev.faregate.billing.Scenario;
import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Tariff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Adds up what an account uses, meter by meter and region by region, takes off the allowances once
/// and prices the rest. It rounds nothing.
///
/// AWS bills an account, not a resource. What a meter costs, tiers and free part and all, is shared
/// out among its lines in proportion to their quantities: our choice, which changes no total.
public final class Ledger {
  private final PriceBook prices;
  private final Scenario scenario;
  private final Map<String, Optional<Tariff>> tariffs = new HashMap<>();
  private final Map<String, Pool> pools = new HashMap<>();
  private final List<Pool> inOrder = new ArrayList<>();

  private Ledger(PriceBook prices, Scenario scenario) {
    this.prices = prices;
    this.scenario = scenario;
  }

  /// The bill of one account for one month.
  public static Bill settle(
      List<Posting> postings, Catalog catalog, FreeTier freeTier, Scenario scenario) {
    return settle(postings, PriceBook.of(catalog), freeTier, scenario);
  }

  public static Bill settle(
      List<Posting> postings, PriceBook prices, FreeTier freeTier, Scenario scenario) {
    var ledger = new Ledger(prices, scenario);
    var posted = new ArrayList<Posted>(postings.size());
    for (var posting : postings) {
      posted.add(ledger.post(posting));
    }
    new Allowances(prices, freeTier).grant(ledger.inOrder);
    return ledger.bill(posted);
  }

  private Posted post(Posting posting) {
    var charge = posting.charge();
    var reading = ExactEvaluation.read(charge.quantity(), scenario);
    var key = charge.meter() + " " + charge.region();
    var tariff = tariff(charge, key);
    Optional<Pool> pool = Optional.empty();
    if (reading.value().isPresent() && tariff.isPresent()) {
      pool = Optional.of(pool(charge, key, tariff.get()));
      pool.get().add(reading.value().get());
    }
    return new Posted(posting, reading, tariff, pool, scenario);
  }

  private Optional<Tariff> tariff(Charge charge, String key) {
    var known = tariffs.get(key);
    if (known == null) {
      known = prices.tariff(charge.meter(), charge.region());
      tariffs.put(key, known);
    }
    return known;
  }

  private Pool pool(Charge charge, String key, Tariff tariff) {
    var known = pools.get(key);
    if (known != null) {
      return known;
    }
    var pool = new Pool(charge.meter(), charge.region(), tariff);
    pools.put(key, pool);
    inOrder.add(pool);
    return pool;
  }

  private Bill bill(List<Posted> posted) {
    var meters = new ArrayList<MeterTotal>(inOrder.size());
    var total = Ratio.ZERO;
    for (var pool : inOrder) {
      var settled = pool.settle();
      meters.add(settled);
      total = total.plus(settled.net());
    }
    var lines = new ArrayList<Line>(posted.size());
    for (var one : posted) {
      lines.add(one.line());
    }
    return new Bill(lines, meters, total);
  }
}
