package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Ratio;

/// Amounts for people.
public final class Money {
  private Money() {}

  /// An amount in a column of amounts: `0.60`, `−3.49`. What is less than half a cent is not
  /// nothing, so it is `<0.01`.
  static String plain(Ratio value) {
    return signed(value, "");
  }

  /// With the currency: `$4.31`, `−$3.49`, `<$0.01`.
  public static String dollars(Ratio value) {
    return signed(value, "$");
  }

  /// Of a difference: `+$41.20`, `−$3.49`.
  static String change(Ratio value) {
    return value.signum() > 0 ? "+" + dollars(value) : dollars(value);
  }

  private static String signed(Ratio value, String currency) {
    var sign = value.signum() < 0 ? "−" : "";
    var cents = Amounts.dollars(value.signum() < 0 ? value.negated() : value);
    return value.signum() != 0 && "0.00".equals(cents)
        ? sign + "<" + currency + "0.01"
        : sign + currency + cents;
  }
}
