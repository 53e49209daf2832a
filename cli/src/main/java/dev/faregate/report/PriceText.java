package dev.faregate.report;

import dev.faregate.billing.UnitPrice;
import dev.faregate.catalog.Decimal;

/// What one unit of a meter costs, in a table's words.
final class PriceText {
  private PriceText() {}

  /// With the unit in full: `0.20 per 1M requests`, `0.0000166667 per GB-second`.
  static String words(Decimal price, String unit) {
    return UnitPrice.of(price, unit).words();
  }

  /// Beside a quantity, whose unit it need not repeat: `$0.20 per 1M`, `$0.0000166667`.
  static String factor(Decimal price, String unit) {
    var each = UnitPrice.of(price, unit);
    return each.per() == 1 ? "$" + each.usd() : "$" + each.usd() + " per 1M";
  }

  /// Alone on a line: `$0.20 per 1M`, `$0.0000166667 per GB-s`.
  static String alone(Decimal price, String unit) {
    var each = UnitPrice.of(price, unit);
    return each.per() == 1 ? "$" + each.usd() + " per " + shortUnit(unit) : factor(price, unit);
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
}
