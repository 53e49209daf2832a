package dev.faregate.report;

import dev.faregate.catalog.Decimal;

/// What one unit of a meter costs, as AWS's price pages say it: things that are counted by the
/// million, everything else with all digits.
final class UnitPrice {
  private static final int MILLION = 6;

  private UnitPrice() {}

  /// With the unit in full, for machines and sentences: `0.20 per 1M requests`, `0.0000166667 per
  /// GB-second`.
  static String words(Decimal price, String unit) {
    return isByTheMillion(price, unit)
        ? millionth(price) + " per 1M " + unit + "s"
        : Money.price(price) + " per " + unit;
  }

  /// With the unit in short, beside a quantity or a label: `$0.20 per 1M`, `$0.0000166667`.
  static String factor(Decimal price, String unit) {
    return isByTheMillion(price, unit)
        ? "$" + millionth(price) + " per 1M"
        : "$" + Money.price(price);
  }

  /// Alone on a line: `$0.20 per 1M`, `$0.0000166667 per GB-s`.
  static String alone(Decimal price, String unit) {
    return isByTheMillion(price, unit)
        ? factor(price, unit)
        : "$" + Money.price(price) + " per " + shortUnit(unit);
  }

  /// `GB-s` for `GB-second`, `GB-h` for `GB-hour`.
  static String shortUnit(String unit) {
    if (unit.endsWith("-second")) {
      return unit.substring(0, unit.length() - 6) + "s";
    }
    if (unit.endsWith("-hour")) {
      return unit.substring(0, unit.length() - 4) + "h";
    }
    return "hour".equals(unit) ? "h" : unit;
  }

  /// The unit as it stands after a number under a label that may say it already: `h` for
  /// `vCPU-hour` under `Spot vCPU`, nothing for `request` under `edge requests`.
  static String unitUnder(String label, String unit) {
    if (label.endsWith(unit + "s")) {
      return "";
    }
    var shortened = shortUnit(unit);
    int dash = shortened.indexOf('-');
    return dash > 0 && label.endsWith(shortened.substring(0, dash))
        ? shortened.substring(dash + 1)
        : shortened;
  }

  /// Whether the unit is a thing that is counted, and so cheap that a single price says nothing.
  private static boolean isByTheMillion(Decimal price, String unit) {
    if (unit.startsWith("GB") || unit.indexOf('-') >= 0 || unit.endsWith("hour")) {
      return false;
    }
    return price.unscaled() != 0 && leadingZeros(price) >= 3;
  }

  private static int leadingZeros(Decimal price) {
    return price.scale() - Long.toString(Math.abs(price.unscaled())).length();
  }

  private static String millionth(Decimal price) {
    if (price.scale() >= MILLION) {
      return Money.price(new Decimal(price.unscaled(), price.scale() - MILLION));
    }
    long factor = 1;
    for (int i = price.scale(); i < MILLION; i++) {
      factor *= 10;
    }
    return Money.price(new Decimal(price.unscaled() * factor, 0));
  }
}
