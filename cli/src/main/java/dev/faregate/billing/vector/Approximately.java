package dev.faregate.billing.vector;

import dev.faregate.billing.Ratio;
import dev.faregate.catalog.Decimal;
import java.math.BigDecimal;
import java.math.MathContext;

/// The door: here exact numbers become doubles, on purpose, each the nearest there is.
final class Approximately {
  private Approximately() {}

  static double of(Ratio ratio) {
    return new BigDecimal(ratio.numerator())
        .divide(new BigDecimal(ratio.denominator()), MathContext.DECIMAL128)
        .doubleValue();
  }

  static double of(Decimal decimal) {
    return of(Ratio.of(decimal));
  }

  /// One over a power of ten.
  static double unit(int places) {
    return of(new Decimal(1, places));
  }
}
