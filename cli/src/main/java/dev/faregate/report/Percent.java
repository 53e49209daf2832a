package dev.faregate.report;

import dev.faregate.billing.Ratio;

/// Parts of amounts, to the whole percent.
final class Percent {
  private Percent() {}

  /// `41 %`, and `<1 %` of what is less; empty where either is nothing.
  static String of(Ratio part, Ratio whole) {
    if (part.signum() <= 0 || whole.signum() <= 0) {
      return "";
    }
    var doubled = part.times(Ratio.of(200)).dividedBy(whole).plus(Ratio.ONE);
    var half = doubled.dividedBy(Ratio.of(2));
    var percent = half.numerator().divide(half.denominator());
    return percent.signum() == 0 ? "<1 %" : percent + " %";
  }

  /// How much more an amount has become: ` (+8 %)`; empty where there was nothing before.
  static String more(Ratio difference, Ratio before) {
    boolean isLess = difference.signum() < 0;
    var size = of(isLess ? difference.negated() : difference, before);
    return size.isEmpty() ? "" : " (" + (isLess ? "−" : "+") + size + ")";
  }
}
