package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Bill;
import dev.faregate.billing.Ratio;
import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Tariff;
import dev.faregate.usage.Basis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows below a resource: what each charge counts times what one costs, what is missing, what
/// the free tier takes off, and how far it can range.
final class ChargeRows {
  private final Catalog catalog;
  private final FreeShares shares;
  private final Map<String, Bill.MeterTotal> totals = new HashMap<>();

  ChargeRows(Report report, List<Billed> billed) {
    var costs = report.costs().orElseThrow();
    catalog = costs.catalog();
    shares = new FreeShares(report, billed);
    for (var total : costs.typical().meters()) {
      totals.put(total.meter() + ' ' + total.region(), total);
    }
  }

  void add(List<Row> rows, Billed billed) {
    for (var line : billed.lines()) {
      if (line.basis() == Basis.UNKNOWN) {
        rows.add(new Row(Row.Kind.MISSING, label(line), MissingText.of(line, label(line)), ""));
      } else if (line.tariff().isPresent()) {
        known(rows, line, line.tariff().get());
      }
    }
    if (billed.saved().signum() > 0) {
      var amount = Money.plain(billed.saved().negated());
      rows.add(new Row(Row.Kind.LINE, "free tier", FreeText.of(billed, shares), amount));
    }
    if (billed.isRange()) {
      var low = Money.dollars(billed.low().orElseThrow());
      var text = low + " to " + Money.dollars(billed.high().orElseThrow());
      rows.add(new Row(Row.Kind.LINE, "range", text, ""));
    }
  }

  private String label(Bill.Line line) {
    var meter = catalog.findMeter(line.charge().meter());
    return meter.isEmpty() ? line.charge().meter() : meter.get().label();
  }

  private void known(List<Row> rows, Bill.Line line, Tariff tariff) {
    var label = tariff.meter().label();
    var total = totals.get(line.charge().meter() + ' ' + line.charge().region());
    var account = total == null ? line.quantity() : total.quantity();
    int tiers = TierParts.used(tariff, account);
    if (tiers == 1) {
      var text = times(line.quantity(), tariff, 0);
      rows.add(new Row(Row.Kind.LINE, label, text, Money.plain(line.gross())));
    } else if (account.compareTo(line.quantity()) == 0) {
      for (int i = 0; i < tiers; i++) {
        var part = TierParts.part(tariff, account, i);
        var amount = Money.plain(part.times(Ratio.of(tariff.tiers().get(i).usd())));
        rows.add(new Row(Row.Kind.LINE, i == 0 ? label : "", times(part, tariff, i), amount));
      }
    } else {
      var text = share(line, tariff, tiers);
      rows.add(new Row(Row.Kind.LINE, label, text, Money.plain(line.gross())));
    }
  }

  /// `540,000 GB-s × $0.0000166667`.
  private static String times(Ratio quantity, Tariff tariff, int tier) {
    var meter = tariff.meter();
    var price = PriceText.factor(tariff.tiers().get(tier).usd(), meter.unit());
    return units(quantity, tariff) + " × " + price;
  }

  private static String units(Ratio quantity, Tariff tariff) {
    var unit = PriceText.unitUnder(tariff.meter().label(), tariff.meter().unit());
    var number = Amounts.quantity(quantity);
    return unit.isEmpty() ? number : number + " " + unit;
  }

  /// Of several resources no one is in the cheaper tier: each pays the account's average.
  private static String share(Bill.Line line, Tariff tariff, int tiers) {
    var text = new StringBuilder(units(line.quantity(), tariff));
    text.append(", its share of ").append(tiers).append(" tiers:");
    for (int i = 0; i < tiers; i++) {
      var price = PriceText.factor(tariff.tiers().get(i).usd(), tariff.meter().unit());
      text.append(i == 0 ? " " : ", ").append(price);
    }
    return text.toString();
  }
}
