package dev.faregate.report;

import dev.faregate.billing.Ratio;

/// Where amounts lie on a drawing that is a thousand units wide.
final class HtmlScale {
  static final int WIDTH = 1000;

  private final Ratio most;

  /// @param most the amount at the right end
  HtmlScale(Ratio most) {
    this.most = most;
  }

  /// From 0 to [#WIDTH]; what is more than nothing is seen.
  int of(Ratio amount) {
    if (amount.signum() <= 0 || most.signum() <= 0) {
      return 0;
    }
    var part = amount.min(most).times(Ratio.of(WIDTH)).dividedBy(most);
    return Math.max(2, part.numerator().divide(part.denominator()).intValue());
  }

  String text(Ratio amount) {
    return Integer.toString(of(amount));
  }
}
