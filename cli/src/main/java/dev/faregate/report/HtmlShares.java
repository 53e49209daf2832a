package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Bill;
import dev.faregate.billing.Ratio;
import java.util.ArrayList;
import java.util.List;

/// Where the money goes: by resource and by what AWS counts, the most expensive first.
final class HtmlShares {
  /// As many parts have a colour of their own.
  private static final int INKS = 7;

  private static final int MOST_ROWS = 200;

  private final HtmlWriter html;
  private final HtmlBars bars;
  private final Costs costs;
  private final List<Billed> billed;

  HtmlShares(HtmlWriter html, HtmlBars bars, Costs costs, List<Billed> all) {
    this.html = html;
    this.bars = bars;
    this.costs = costs;
    this.billed = new ArrayList<>(all);
    this.billed.sort((one, other) -> other.net().compareTo(one.net()));
  }

  void write() {
    if (billed.isEmpty()) {
      return;
    }
    html.open("section").text("h2", "Where the money goes");
    if (costs.typical().total().signum() > 0) {
      bars.stacked("What each resource costs a month", parts(), costs.typical().total());
    }
    resources();
    meters();
    html.close();
  }

  private List<HtmlBars.Part> parts() {
    var parts = new ArrayList<HtmlBars.Part>();
    var rest = Ratio.ZERO;
    for (int i = 0; i < billed.size(); i++) {
      var one = billed.get(i);
      if (one.net().signum() > 0 && i < INKS) {
        parts.add(new HtmlBars.Part(one.resource().name(), one.net(), ink(i)));
      } else {
        rest = rest.plus(one.net());
      }
    }
    if (rest.signum() > 0) {
      parts.add(new HtmlBars.Part("all others", rest, "rest"));
    }
    return parts;
  }

  private static String ink(int position) {
    return position < INKS ? "ink" + (position + 1) : "rest";
  }

  private void resources() {
    head("Resources by monthly cost", "Resource");
    var scale = new HtmlScale(most());
    for (int i = 0; i < Math.min(MOST_ROWS, billed.size()); i++) {
      resource(billed.get(i), scale, one(i));
    }
    html.close().close();
    more(billed.size());
  }

  private String one(int position) {
    return billed.get(position).net().signum() > 0 ? ink(position) : "rest";
  }

  private void resource(Billed one, HtmlScale scale, String ink) {
    html.open("tr").open("th", "scope", "row");
    html.text("span", "", "class", "swatch " + ink);
    html.text("span", one.resource().name(), "class", "name");
    html.text("small", one.resource().summary() + ", " + one.resource().region());
    var range = range(one);
    if (!range.isEmpty()) {
      html.text("small", range);
    }
    html.close();
    html.open("td", "class", "drawn");
    if (one.isUnknown()) {
      bars.open();
    } else {
      bars.single(scale, one, ink);
    }
    html.close().open("td", "class", "amount");
    html.text("strong", one.isUnknown() ? "unknown" : PriceTable.amount(one));
    html.text("small", one.isUnknown() ? "" : share(one.net())).close().close();
  }

  private String share(Ratio part) {
    return Percent.of(part, costs.typical().total());
  }

  /// `$0.18 to $2.02`, empty where both ends read alike.
  private static String range(Billed one) {
    if (!one.isRange()) {
      return "";
    }
    var low = Money.dollars(one.low().orElseThrow());
    var high = Money.dollars(one.high().orElseThrow());
    return low.equals(high) ? "" : low + " to " + high;
  }

  /// The longest bar, ranges included.
  private Ratio most() {
    var most = Ratio.ZERO;
    for (var one : billed) {
      most = most.max(one.net());
      most = one.high().isPresent() ? most.max(one.high().get()) : most;
    }
    return most;
  }

  private void meters() {
    var meters = new ArrayList<Bill.MeterTotal>(costs.typical().meters());
    if (meters.isEmpty()) {
      return;
    }
    meters.sort((one, other) -> other.net().compareTo(one.net()));
    head("What AWS counts, over the whole account", "Meter");
    var scale = new HtmlScale(meters.getFirst().net());
    for (var meter : meters.subList(0, Math.min(MOST_ROWS, meters.size()))) {
      meter(meter, scale);
    }
    html.close().close();
    more(meters.size());
  }

  private void meter(Bill.MeterTotal total, HtmlScale scale) {
    var meter = costs.catalog().findMeter(total.meter());
    html.open("tr").open("th", "scope", "row");
    html.text("span", total.meter(), "class", "name");
    var unit = meter.map(known -> FreeText.unit(known.unit())).orElse("");
    var free = total.free().signum() > 0 ? ", " + Amounts.quantity(total.free()) + " free" : "";
    var used = Amounts.quantity(total.quantity()) + " " + unit + free;
    html.text("small", used + ", " + total.region()).close();
    html.open("td", "class", "drawn");
    bars.single(scale, total.net(), "ink1");
    html.close().open("td", "class", "amount");
    html.text("strong", Money.dollars(total.net())).text("small", share(total.net()));
    html.close().close();
  }

  private void head(String caption, String first) {
    html.open("table", "class", first.equals("Meter") ? "shares meters" : "shares")
        .text("caption", caption)
        .open("thead")
        .open("tr");
    html.text("th", first, "scope", "col");
    html.text("th", "", "scope", "col", "class", "drawn", "aria-label", "Drawn");
    html.text("th", "A month", "scope", "col", "class", "amount").close().close().open("tbody");
  }

  private void more(int count) {
    if (count > MOST_ROWS) {
      html.text("p", (count - MOST_ROWS) + " more: --output json lists all", "class", "quiet");
    }
  }
}
