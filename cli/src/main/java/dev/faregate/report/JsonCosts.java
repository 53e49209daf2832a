package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Bill;
import dev.faregate.billing.Explanation;
import dev.faregate.billing.Ratio;
import dev.faregate.catalog.Meter;
import dev.faregate.usage.Basis;
import java.util.List;
import java.util.Optional;

/// The JSON report's amounts: the total, the resources with their charges, the meters with their
/// tiers.
final class JsonCosts {
  private JsonCosts() {}

  static void write(JsonWriter json, Report report, List<Billed> billed) {
    if (report.costs().isEmpty()) {
      json.putNull("total");
    } else {
      total(json, report.costs().get(), report.isAtLeast());
    }
    json.key("resources").open('[');
    for (var one : billed) {
      resource(json, one, report);
    }
    json.close(']').key("meters").open('[');
    if (report.costs().isPresent()) {
      for (var meter : report.costs().get().typical().meters()) {
        meter(json, meter, report.costs().get());
      }
    }
    json.close(']');
  }

  private static void total(JsonWriter json, Costs costs, boolean isAtLeast) {
    var typical = costs.typical();
    json.key("total").open('{').put("monthly", Amounts.cents(typical.total()));
    json.put("exact", typical.total()).put("atLeast", isAtLeast);
    json.put("low", total(costs.low())).put("high", total(costs.high()));
    json.put("worstCase", worstCase(costs)).close('}');
  }

  private static Optional<String> total(Optional<Bill> bill) {
    return bill.isEmpty() ? Optional.empty() : Optional.of(Amounts.exact(bill.get().total()));
  }

  private static Optional<String> worstCase(Costs costs) {
    return costs.worstCase().isEmpty()
        ? Optional.empty()
        : Optional.of(Amounts.exact(costs.worstCase().get().total()));
  }

  private static Optional<String> exact(Optional<Ratio> amount) {
    return amount.isEmpty() ? Optional.empty() : Optional.of(Amounts.exact(amount.get()));
  }

  private static void resource(JsonWriter json, Billed billed, Report report) {
    var resource = billed.resource();
    var at = resource.at();
    json.item().open('{').putOrNull("file", at.file()).put("line", at.line());
    json.put("column", at.column()).put("name", resource.name()).put("type", resource.type());
    json.put("service", resource.service()).put("region", resource.region());
    json.put("summary", resource.summary());
    boolean isPriced = report.costs().isPresent();
    json.put("monthly", known(isPriced && !billed.isUnknown(), billed.net()));
    json.put("low", exact(billed.low())).put("high", exact(billed.high()));
    json.putOrNull("basis", isPriced ? billed.basis().word() : "");
    json.key("charges").open('[');
    for (var line : billed.lines()) {
      charge(json, line, report.costs().orElseThrow());
    }
    json.close(']').close('}');
  }

  private static void charge(JsonWriter json, Bill.Line line, Costs costs) {
    boolean isKnown = line.basis() != Basis.UNKNOWN;
    json.item().open('{').put("meter", line.charge().meter());
    json.put("region", line.charge().region());
    json.put("quantity", known(isKnown, line.quantity())).put("free", known(isKnown, line.free()));
    json.put("unit", unit(line.charge().meter(), costs));
    json.put("gross", known(isKnown, line.gross())).put("monthly", known(isKnown, line.net()));
    json.put("basis", line.basis().word());
    json.put("formula", Explanation.of(line.charge().quantity())).close('}');
  }

  private static Optional<String> unit(String meter, Costs costs) {
    return costs.catalog().findMeter(meter).map(Meter::unit);
  }

  private static Optional<String> known(boolean isKnown, Ratio amount) {
    return isKnown ? Optional.of(Amounts.exact(amount)) : Optional.empty();
  }

  private static void meter(JsonWriter json, Bill.MeterTotal total, Costs costs) {
    json.item().open('{').put("meter", total.meter()).put("region", total.region());
    json.put("quantity", total.quantity()).put("free", total.free());
    json.put("unit", unit(total.meter(), costs)).put("monthly", total.net());
    json.key("tiers").open('[');
    for (var tier : total.tiers()) {
      json.item().open('{').put("from", Long.toString(tier.from()));
      json.put("quantity", tier.quantity()).put("price", Ratio.of(tier.price()));
      json.put("monthly", tier.net()).close('}');
    }
    json.close(']').close('}');
  }
}
