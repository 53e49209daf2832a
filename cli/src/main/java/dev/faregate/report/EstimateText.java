package dev.faregate.report;

import dev.faregate.billing.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// Texts of estimates: no more digits than their error allows.
public final class EstimateText {
  private static final int MOST_PLACES = 5;
  private static final long MILLION = 1_000_000;

  private EstimateText() {}

  /// As an amount of so many millionths of a dollar.
  static Ratio amount(double dollars) {
    return Ratio.of(
        new BigDecimal(dollars)
            .multiply(BigDecimal.valueOf(MILLION))
            .setScale(0, RoundingMode.HALF_UP)
            .toBigInteger(),
        BigInteger.valueOf(MILLION));
  }

  static String dollars(double value) {
    return Money.dollars(amount(value));
  }

  /// `±$0.02`; nothing where there is no error.
  static String error(double value) {
    return value == 0 ? "" : "±" + dollars(value);
  }

  /// `61.2%`.
  ///
  /// @param precision what the share is right to
  static String percent(double share, double precision) {
    int places = 0;
    double scaled = precision * 100;
    while (places < MOST_PLACES && scaled > 0 && scaled < 1) {
      scaled *= 10;
      places++;
    }
    return decimal(share * 100, places) + "%";
  }

  /// `61.2% (61.1% to 61.3%)`; `under 0.001%` where it never happened.
  public static String chance(double share, double low, double high) {
    double precision = high - low;
    if (share == 0 && high > 0) {
      return "under " + percent(high, precision);
    }
    if (share == 1 && low < 1) {
      return "over " + percent(low, precision);
    }
    var text = percent(share, precision);
    return precision == 0
        ? text
        : text + " (" + percent(low, precision) + " to " + percent(high, precision) + ")";
  }

  static String chance(Simulated.Overrun one) {
    return chance(one.share(), one.low(), one.high());
  }

  /// A part of the variance: `91% ±0.4%`.
  static String part(Simulated.Estimate part) {
    double error = part.error();
    return percent(part.value(), Math.max(error, 0.001))
        + (error == 0 ? "" : " ±" + percent(error, error / 2));
  }

  static String decimal(double value, int places) {
    return new BigDecimal(value).setScale(places, RoundingMode.HALF_UP).toPlainString();
  }
}
