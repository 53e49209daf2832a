package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/// Tables of what was billed, and of estimate and reality side by side.
final class ObservedCompared {
  private static final int INDENT = 2;
  private static final int MOST = 200;

  private ObservedCompared() {}

  static void write(Page page, Observed observed) {
    if (!observed.charged().isEmpty()) {
      page.gap();
      charged(page, observed);
    }
    if (!observed.compared().isEmpty()) {
      page.gap();
      compared(page, observed);
    }
  }

  /// Exact.
  static Ratio ratio(BigDecimal value) {
    int scale = Math.max(0, value.scale());
    return Ratio.of(value.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale));
  }

  private static void charged(Page page, Observed observed) {
    var table = new TextTable("billed for", "usage type", "quantity", "cost");
    var total = Ratio.ZERO;
    int shown = 0;
    for (var one : observed.charged()) {
      var cost = ratio(one.cost());
      total = total.plus(cost);
      if (shown++ < MOST) {
        var quantity = Amounts.grouped(one.quantity().toPlainString());
        table.row(one.service(), one.type(), quantity, Money.dollars(cost));
      }
    }
    table.row(
        shown > MOST ? "all, and " + (shown - MOST) + " more" : "all",
        "",
        "",
        Money.dollars(total));
    table.write(page, INDENT);
  }

  private static void compared(Page page, Observed observed) {
    var table = new TextTable("", "meter", "estimated", "observed", "difference");
    int shown = 0;
    for (var one : observed.compared()) {
      if (shown++ < MOST) {
        table.row(
            one.name(),
            one.meter(),
            text(one, one.estimated()),
            text(one, one.observed()),
            difference(one));
      }
    }
    table.write(page, INDENT);
    if (shown > MOST) {
      page.paragraph((shown - MOST) + " more lines: --output json has them all", Ink.FAINT, INDENT);
    }
  }

  private static String text(Observed.Compared one, Optional<Ratio> value) {
    if (value.isEmpty()) {
      return "–";
    }
    return one.isCost() ? Money.dollars(value.get()) : Amounts.quantity(value.get());
  }

  private static String difference(Observed.Compared one) {
    if (one.estimated().isEmpty() || one.observed().isEmpty()) {
      return one.estimated().isEmpty() ? "not estimated" : "not observed";
    }
    var more = one.observed().get().minus(one.estimated().get());
    if (one.isCost()) {
      return Money.change(more);
    }
    var sign = more.signum() > 0 ? "+" : more.signum() < 0 ? "−" : "";
    return sign + Amounts.quantity(more.signum() < 0 ? more.negated() : more);
  }
}
