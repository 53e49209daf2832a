package dev.faregate.report;

import dev.faregate.billing.Ratio;
import java.util.ArrayList;

/// The most that each resource can cost, and what bounds it.
final class HtmlWorstCase {
  private static final int MOST_ROWS = 200;

  private HtmlWorstCase() {}

  static void write(HtmlWriter html, HtmlBars bars, WorstCase worst) {
    var least = worst.isAtLeast() ? "at least " : "";
    html.open("section").text("h2", "The worst case: " + least + Money.dollars(worst.total()));
    html.open("table", "class", "shares meters").open("thead").open("tr");
    html.text("th", "Resource", "scope", "col");
    html.text("th", "", "scope", "col", "class", "drawn", "aria-label", "Drawn");
    html.text("th", "At most a month", "scope", "col", "class", "amount").close().close();
    html.open("tbody");
    var most = Ratio.ZERO;
    var ceilings = new ArrayList<>(worst.ceilings());
    ceilings.sort((one, other) -> amount(other).compareTo(amount(one)));
    for (var one : ceilings) {
      most = most.max(amount(one));
    }
    var scale = new HtmlScale(most);
    for (var one : ceilings.subList(0, Math.min(MOST_ROWS, ceilings.size()))) {
      row(html, bars, scale, one);
    }
    html.close().close().open("ul");
    for (var warning : worst.warnings()) {
      html.text("li", warning);
    }
    html.close().close();
  }

  private static Ratio amount(WorstCase.Ceiling ceiling) {
    return ceiling.amount().orElse(Ratio.ZERO);
  }

  private static void row(HtmlWriter html, HtmlBars bars, HtmlScale scale, WorstCase.Ceiling one) {
    html.open("tr").open("th", "scope", "row").text("span", one.resource(), "class", "name");
    html.text("small", one.says()).close().open("td", "class", "drawn");
    bars.single(scale, amount(one), "ink1");
    html.close().text("td", text(one), "class", "amount").close();
  }

  /// `$403.51`, `at least $9.77`; empty where another is counted in its place.
  static String text(WorstCase.Ceiling one) {
    if (one.amount().isEmpty()) {
      return "";
    }
    return (one.isBounded() ? "" : "at least ") + Money.dollars(one.amount().get());
  }
}
