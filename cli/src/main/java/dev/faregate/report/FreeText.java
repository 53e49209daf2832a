package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Bill;
import dev.faregate.billing.Ratio;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the free tier takes off a resource: `−1M requests, −400,000 GB-s (its share)`.
final class FreeText {
  private static final String MILLIONS = ",000,000";

  private FreeText() {}

  static String of(Billed billed, FreeShares shares) {
    Map<String, Ratio> byUnit = new LinkedHashMap<>();
    boolean isShare = false;
    for (var line : billed.lines()) {
      if (line.free().signum() > 0) {
        var unit = unit(line);
        var known = byUnit.get(unit);
        byUnit.put(unit, known == null ? line.free() : known.plus(line.free()));
        isShare |= shares.isShared(line);
      }
    }
    var text = new StringBuilder();
    for (var entry : byUnit.entrySet()) {
      text.append(text.isEmpty() ? "" : ", ").append('−').append(number(entry.getValue()));
      text.append(' ').append(entry.getKey());
    }
    return isShare ? text.append(" (its share)").toString() : text.toString();
  }

  private static String unit(Bill.Line line) {
    if (line.tariff().isEmpty()) {
      return line.charge().meter();
    }
    return unit(line.tariff().get().meter().unit());
  }

  /// After a number: `requests`, `GB-s`.
  static String unit(String unit) {
    var shortened = PriceText.shortUnit(unit);
    boolean isCounted = shortened.equals(unit) && !unit.startsWith("GB") && unit.length() > 1;
    return isCounted ? unit + "s" : shortened;
  }

  /// Whole millions in short: `1M`. Else to the cent, or as the quantity above it where that is
  /// hardly longer.
  private static String number(Ratio quantity) {
    var text = Amounts.quantity(quantity);
    if (text.endsWith(MILLIONS)) {
      return text.substring(0, text.length() - MILLIONS.length()) + "M";
    }
    var cents = Amounts.dollars(quantity);
    return text.length() <= cents.length() + 1 || "0.00".equals(cents) ? text : cents;
  }
}
