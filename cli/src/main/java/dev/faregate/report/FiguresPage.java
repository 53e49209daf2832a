package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Bill;
import dev.faregate.billing.Explanation;
import dev.faregate.billing.Formula.Dial;
import dev.faregate.billing.Ratio;
import dev.faregate.catalog.Tariff;
import dev.faregate.usage.Basis;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What `faregate explain RESOURCE` shows: the arithmetic behind each amount, from the dials to the
/// dollars, with where every figure comes from.
public final class FiguresPage {
  private final Page page;
  private final FreeShares shares;
  private final Costs costs;
  private final Sources sources = new Sources();

  private FiguresPage(Page page, FreeShares shares, Costs costs) {
    this.page = page;
    this.shares = shares;
    this.costs = costs;
  }

  /// Empty where the report has no priced resource of that name.
  ///
  /// @param width columns of the terminal
  public static Optional<String> write(Report report, String resource, int width, Style style) {
    var page = new Page(width, style);
    if (report.costs().isEmpty()) {
      return Optional.empty();
    }
    var billed = Billed.all(report);
    var figures = new FiguresPage(page, new FreeShares(report, billed), report.costs().get());
    for (var one : billed) {
      if (one.resource().name().equals(resource)) {
        page.gap();
        figures.resource(one);
      }
    }
    figures.sources.write(page);
    return page.text().isEmpty() ? Optional.empty() : Optional.of(page.text());
  }

  private void resource(Billed billed) {
    var resource = billed.resource();
    page.put(resource.name(), Ink.STRONG);
    page.wrapped(
        resource.summary() + ", " + resource.region(), Ink.NORMAL, page.column() + 2, page.width());
    page.end();
    for (var line : billed.lines()) {
      page.gap();
      charge(line);
    }
    page.gap();
    var total = billed.isUnknown() ? "unknown" : Amounts.grouped(Amounts.exact(billed.net()));
    var least = billed.basis() == Basis.UNKNOWN && !billed.isUnknown() ? "at least " : "";
    page.put("a month", Ink.STRONG).right(least + total, Ink.STRONG, page.width()).end();
  }

  private void charge(Bill.Line line) {
    page.put(line.charge().meter(), Ink.STRONG).end();
    page.paragraph(Explanation.of(line.charge().quantity()), Ink.NORMAL, 2);
    if (line.basis() == Basis.UNKNOWN) {
      page.paragraph(MissingText.of(line, ""), Ink.WARNING, 2);
    } else if (line.tariff().isPresent()) {
      amounts(line, line.tariff().get());
    }
    dials(line);
    for (var assumption : line.assumptions()) {
      var text = assumption.what() + " " + assumption.value() + " (" + assumption.why() + ")";
      page.paragraph("assumed: " + text, Ink.FAINT, 2);
    }
    if (line.tariff().isPresent()) {
      var source = sources.number(line.tariff().get().provenance());
      page.paragraph("price: " + source, Ink.FAINT, 2);
    }
  }

  private void amounts(Bill.Line line, Tariff tariff) {
    var unit = tariff.meter().unit() + "s";
    page.paragraph("= " + Amounts.quantity(line.quantity()) + " " + unit, Ink.NORMAL, 2);
    gross(line, tariff);
    if (line.free().signum() > 0) {
      var share = shares.isShared(line) ? ", its share" : "";
      var text = "free tier: " + Amounts.quantity(line.free()) + " " + unit + share;
      amount(text, line.net().minus(line.gross()));
      amount("=", line.net());
    }
  }

  private void gross(Bill.Line line, Tariff tariff) {
    var account = account(line);
    int tiers = TierParts.used(tariff, account);
    boolean isAlone = account.compareTo(line.quantity()) == 0;
    if (tiers > 1 && !isAlone) {
      amount("× the average price of the account's " + tiers + " tiers", line.gross());
      return;
    }
    for (int i = 0; i < tiers; i++) {
      var price = tariff.tiers().get(i).usd();
      var words = "$" + PriceText.words(price, tariff.meter().unit());
      var part = TierParts.part(tariff, line.quantity(), i);
      var text = tiers == 1 ? "× " + words : Amounts.quantity(part) + " × " + words;
      amount(text, part.times(Ratio.of(price)));
    }
  }

  private Ratio account(Bill.Line line) {
    for (var total : costs.typical().meters()) {
      if (total.meter().equals(line.charge().meter())
          && total.region().equals(line.charge().region())) {
        return total.quantity();
      }
    }
    return line.quantity();
  }

  private void amount(String text, Ratio amount) {
    var digits = Amounts.grouped(Amounts.exact(amount));
    int end = page.width() - digits.length() - 2;
    page.wrapped(text, Ink.NORMAL, 2, Math.max(20, end)).right(digits, Ink.NORMAL, page.width());
    page.end();
  }

  private void dials(Bill.Line line) {
    Map<String, Dial> once = new LinkedHashMap<>();
    line.charge().quantity().dials(dial -> once.putIfAbsent(dial.name(), dial));
    for (var dial : once.values()) {
      var setting = dial.setting();
      var text = new StringBuilder(dial.name()).append(": ");
      if (!setting.isUnknown()) {
        text.append(number(dial, setting.typical()));
        if (setting.isRange()) {
          text.append(" (").append(number(dial, setting.low()));
          text.append(" to ").append(number(dial, setting.high())).append(')');
        }
        text.append(' ').append(dial.unit()).append(dial.unit().isEmpty() ? "" : " ").append("· ");
      }
      page.paragraph(text.append(setting.why()).toString(), Ink.FAINT, 2);
    }
  }

  private static String number(Dial dial, long value) {
    return Amounts.grouped(Amounts.decimal(value, dial.places()));
  }
}
