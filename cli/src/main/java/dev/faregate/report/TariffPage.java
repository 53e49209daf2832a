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
    page.paragraph(
        meter.label() + " of " + meter.service() + ", by the " + meter.unit(), Ink.NORMAL, 0);
    if (!meter.says().isEmpty()) {
      page.paragraph("AWS: " + meter.says(), Ink.FAINT, 0);
    }
    page.gap();
    prices(page, tariffs);
    for (var allowance : allowances) {
      if (allowance.meters().contains(meter.name())) {
        page.gap();
        page.paragraph(free(allowance), Ink.NORMAL, 0);
      }
    }
    page.gap();
    var source = meter.provenance();
    page.paragraph(source.source() + ", read " + source.read(), Ink.FAINT, 0);
    return page.text();
  }

  private static void prices(Page page, List<Tariff> tariffs) {
    if (tariffs.isEmpty()) {
      page.paragraph("no price known", Ink.WARNING, 0);
      return;
    }
    var table = new TextTable("region", "from", "US dollars", "read");
    for (var tariff : tariffs) {
      for (int i = 0; i < tariff.tiers().size(); i++) {
        var tier = tariff.tiers().get(i);
        table.row(
            i == 0 ? tariff.region() : "",
            Amounts.grouped(Long.toString(tier.from())),
            UnitPrice.words(tier.usd(), tariff.meter().unit()),
            i == 0 ? tariff.provenance().read() : "");
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
