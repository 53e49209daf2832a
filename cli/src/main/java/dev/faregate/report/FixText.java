package dev.faregate.report;

import dev.faregate.rule.Fix;
import java.util.List;

/// The ways out of a finding: `fix: 8 GB ($55.47 a task) or 2 vCPU and 9 GB ($88.31)`.
final class FixText {
  private FixText() {}

  static String of(List<Fix> fixes, FixPrices prices) {
    var text = new StringBuilder("fix: ");
    boolean isPriced = false;
    for (int i = 0; i < fixes.size(); i++) {
      var fix = fixes.get(i);
      text.append(i == 0 ? "" : i == fixes.size() - 1 ? " or " : ", ").append(fix.says());
      if (fix.offer().isPresent()) {
        var offer = fix.offer().get();
        var monthly = prices.monthly(offer);
        if (monthly.isPresent()) {
          text.append(" (").append(Money.dollars(monthly.get()));
          text.append(isPriced ? "" : per(offer)).append(')');
          isPriced = true;
        }
      }
    }
    return text.toString();
  }

  private static String per(Fix.Offer offer) {
    return offer.per().isEmpty() ? " a month" : " " + offer.per();
  }
}
