package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.catalog.Allowance;
import dev.faregate.catalog.Meter;
import dev.faregate.catalog.Tariff;
import java.util.List;

/// What `faregate explain METER` shows: what AWS counts, what it costs where, and what of it is
/// free.
public final class TariffPage {
  private TariffPage() {}

  /// @param tariffs one for each region to show
  /// @param allowances of which those for this meter are shown
  /// @param width columns of the terminal
  public static String write(
      Meter meter, List<Tariff> tariffs, List<Allowance> allowances, int width, Style style) {
    var page = new Page(width, style);
    page.put(meter.name(), Ink.STRONG).end();
    page.wrapped(meter.says() + ", by the " + meter.unit(), Ink.NORMAL, 0, page.width()).end();
    var sources = new Sources();
    page.gap();
    prices(page, tariffs, sources);
    for (var allowance : allowances) {
      if (allowance.meters().contains(meter.name())) {
        page.gap();
        page.wrapped(free(allowance), Ink.NORMAL, 0, page.width()).end();
      }
    }
    sources.write(page);
    return page.text();
  }

  private static void prices(Page page, List<Tariff> tariffs, Sources sources) {
    if (tariffs.isEmpty()) {
      page.paragraph("no price known", Ink.WARNING, 0);
      return;
    }
    var table = new TextTable("region", "from", "US dollars", "source");
    for (var tariff : tariffs) {
      for (int i = 0; i < tariff.tiers().size(); i++) {
        var tier = tariff.tiers().get(i);
        table.row(
            i == 0 ? tariff.region() : "",
            Amounts.grouped(Long.toString(tier.from())),
            PriceText.words(tier.usd(), tariff.meter().unit()),
            i == 0 ? sources.number(tariff.provenance()) : "");
      }
    }
    table.write(page, 0);
  }

  private static String free(Allowance allowance) {
    var meters = new Listing(Integer.MAX_VALUE);
    for (var meter : allowance.meters()) {
      meters.add(meter);
    }
    return "free each month, all regions together: "
        + Amounts.grouped(Long.toString(allowance.amount()))
        + " "
        + allowance.unit()
        + "s ("
        + allowance.name()
        + ") over "
        + meters.text();
  }
}
