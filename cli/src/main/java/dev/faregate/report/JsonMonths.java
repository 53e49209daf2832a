package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Ratio;
import java.util.List;
import java.util.Optional;

/// The JSON report's months and their sum, where several were asked for.
final class JsonMonths {
  private JsonMonths() {}

  static void write(JsonWriter json, List<MonthCosts> months) {
    json.key("months").open('[');
    for (var month : months) {
      write(json.item().open('{').put("month", month.label()), month);
    }
    json.close(']').key("monthsTotal").open('{').put("months", months.size());
    write(json, MonthCosts.sum(months));
  }

  private static void write(JsonWriter json, MonthCosts month) {
    json.put("monthly", Amounts.cents(month.total()));
    json.put("exact", month.total()).put("atLeast", month.isAtLeast());
    json.put("low", exact(month.low())).put("high", exact(month.high())).close('}');
  }

  private static Optional<String> exact(Optional<Ratio> amount) {
    return amount.isEmpty() ? Optional.empty() : Optional.of(Amounts.exact(amount.get()));
  }
}
