package dev.faregate.billing;

import dev.faregate.catalog.Decimal;
import dev.faregate.catalog.Tariff;

/// A price as AWS's pages say it: what is counted by the million is priced by the million.
///
/// @param usd with two decimal places at least: `0.20`
/// @param per of how many units: 1 or 1000000
/// @param unit `request`
public record UnitPrice(String usd, long per, String unit) {
  private static final long MILLION = 1_000_000;

  /// Of the first tier.
  public static UnitPrice of(Tariff tariff) {
    return of(tariff.tiers().getFirst().usd(), tariff.meter().unit());
  }

  public static UnitPrice of(Decimal usd, String unit) {
    var price = Ratio.of(usd);
    boolean byTheMillion =
        isCounted(unit) && price.signum() > 0 && price.compareTo(Ratio.of(1, 1000)) < 0;
    return byTheMillion
        ? new UnitPrice(withCents(price.times(Ratio.of(MILLION))), MILLION, unit)
        : new UnitPrice(withCents(price), 1, unit);
  }

  /// `0.20 per 1M requests`, `0.0000166667 per GB-second`.
  public String words() {
    return per == 1 ? usd + " per " + unit : usd + " per 1M " + unit + "s";
  }

  /// Requests are counted; seconds, gigabytes and their products are measured.
  private static boolean isCounted(String unit) {
    return unit.indexOf('-') < 0 && !"GB".equals(unit) && !"hour".equals(unit);
  }

  private static String withCents(Ratio price) {
    var text = Amounts.exact(price);
    int point = text.indexOf('.');
    if (point < 0) {
      return text + ".00";
    }
    return point == text.length() - 2 ? text + "0" : text;
  }
}
