package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Ratio;
import dev.faregate.catalog.Decimal;

/// Amounts and unit prices for people.
final class Money {
  private Money() {}

  /// An amount in a column of amounts: `0.60`, `−3.49`. What is less than half a cent is not
  /// nothing, so it is `<0.01`.
  static String plain(Ratio value) {
    return signed(value, "");
  }

  /// With the currency: `$4.31`, `−$3.49`, `<$0.01`.
  static String dollars(Ratio value) {
    return signed(value, "$");
  }

  private static String signed(Ratio value, String currency) {
    var sign = value.signum() < 0 ? "−" : "";
    var cents = Amounts.dollars(value.signum() < 0 ? value.negated() : value);
    return value.signum() != 0 && "0.00".equals(cents)
        ? sign + "<" + currency + "0.01"
        : sign + currency + cents;
  }

  /// A unit price with all its digits, at least two of them after the point: `0.0000166667`,
  /// `0.20`.
  static String price(Decimal price) {
    var text = Amounts.exact(Ratio.of(price));
    int point = text.indexOf('.');
    int places = point < 0 ? 0 : text.length() - point - 1;
    return switch (places) {
      case 0 -> Amounts.grouped(text) + ".00";
      case 1 -> Amounts.grouped(text) + "0";
      default -> text;
    };
  }
}
