package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Bill;
import dev.faregate.billing.Ratio;
import dev.faregate.usage.Basis;
import java.util.ArrayList;
import java.util.List;

/// A forecast in the columns of the FinOps Foundation's FOCUS specification, version 1.2, to stand
/// beside the bill of the same month: a row for each charge.
///
/// Columns that begin with `x_` are faregate's own. No account is known before AWS bills one; that
/// its column may not be null serves to tell forecasts from bills. Prices go by their identifiers
/// in faregate's price book. Null are, unlike in a bill, the amounts of a charge of which a figure
/// is unknown, and the periods unless `--month` names a calendar month.
public final class FocusOutput implements Output {
  static final String VERSION = "1.2";

  static final List<String> COLUMNS =
      List.of(
          "BilledCost",
          "BillingAccountId",
          "BillingAccountName",
          "BillingCurrency",
          "BillingPeriodEnd",
          "BillingPeriodStart",
          "ChargeCategory",
          "ChargeClass",
          "ChargeDescription",
          "ChargeFrequency",
          "ChargePeriodEnd",
          "ChargePeriodStart",
          "ConsumedQuantity",
          "ConsumedUnit",
          "ContractedCost",
          "ContractedUnitPrice",
          "EffectiveCost",
          "InvoiceIssuerName",
          "ListCost",
          "ListUnitPrice",
          "PricingCategory",
          "PricingQuantity",
          "PricingUnit",
          "ProviderName",
          "PublisherName",
          "RegionId",
          "RegionName",
          "ResourceId",
          "ResourceName",
          "ResourceType",
          "ServiceCategory",
          "ServiceName",
          "ServiceSubcategory",
          "SkuId",
          "SkuMeter",
          "SkuPriceDetails",
          "SkuPriceId",
          "SubAccountId",
          "SubAccountName",
          "Tags",
          "x_Basis",
          "x_File",
          "x_FocusVersion",
          "x_FreeQuantity",
          "x_Line",
          "x_Meter",
          "x_Why");

  private static final String PROVIDER = "AWS";
  private static final String ACCOUNT = "forecast";
  private static final String ACCOUNT_NAME = "faregate forecast";

  @Override
  public String name() {
    return "focus";
  }

  @Override
  public String write(Report report) {
    var csv = new CsvWriter().names(COLUMNS);
    var period = FocusPeriod.of(report.month());
    for (var billed : report.costs().isEmpty() ? List.<Billed>of() : Billed.all(report)) {
      for (var line : billed.lines()) {
        row(csv, line, report.costs().orElseThrow(), period);
      }
    }
    return csv.finished();
  }

  private static void row(CsvWriter csv, Bill.Line line, Costs costs, FocusPeriod period) {
    boolean isKnown = line.basis() != Basis.UNKNOWN;
    var service = FocusService.of(line.charge().meter());
    var unit = costs.catalog().findMeter(line.charge().meter()).map(meter -> meter.unit());
    var pricingUnit = isKnown && unit.isPresent() ? FocusService.unit(unit.get()) : "";
    csv.numberIf(isKnown, line.net()).text(ACCOUNT).text(ACCOUNT_NAME).text("USD");
    csv.text(period.end()).text(period.start()).text("Usage").empty(1);
    csv.text(description(line, costs)).text("Usage-Based").text(period.end()).text(period.start());
    csv.numberIf(isKnown, line.quantity()).text(pricingUnit);
    csv.numberIf(isKnown, line.gross()).text(unitPrice(line));
    csv.numberIf(isKnown, line.net()).text(PROVIDER);
    csv.numberIf(isKnown, line.gross()).text(unitPrice(line)).text(service.pricing());
    csv.numberIf(isKnown, line.quantity()).text(pricingUnit).text(PROVIDER).text(PROVIDER);
    region(csv, line, costs);
    resource(csv, line, service);
    price(csv, line, costs);
    csv.text(line.basis().word()).text(line.resource().at().file()).text(VERSION);
    csv.numberIf(isKnown, line.free()).number(line.resource().at().line());
    csv.text(line.charge().meter()).text(CsvOutput.why(line)).end();
  }

  private static void region(CsvWriter csv, Bill.Line line, Costs costs) {
    var region = costs.catalog().region(line.charge().region());
    csv.text(line.charge().region()).text(region.map(known -> known.name()).orElse(""));
  }

  /// By its logical name: AWS's own is made when it is deployed.
  private static void resource(CsvWriter csv, Bill.Line line, FocusService service) {
    var resource = line.resource();
    csv.text(resource.at().file() + "#" + resource.name()).text(resource.name());
    csv.text(resource.type()).text(service.category()).text(service.name());
    csv.text(service.subcategory());
  }

  /// By the price book's identifiers: a meter, and its price in a region.
  private static void price(CsvWriter csv, Bill.Line line, Costs costs) {
    var meter = line.charge().meter();
    var label = costs.catalog().findMeter(meter).map(known -> known.label()).orElse(meter);
    csv.text(meter).text(label).empty(1).text(meter + "/" + line.charge().region()).empty(3);
  }

  private static String description(Bill.Line line, Costs costs) {
    var meter = costs.catalog().findMeter(line.charge().meter());
    var says = meter.map(known -> known.says()).orElse(line.charge().meter());
    var parts = new ArrayList<String>(List.of(says));
    if (line.free().signum() > 0) {
      parts.add(Amounts.quantity(line.free()) + " of them free");
    }
    return String.join("; ", parts);
  }

  /// The list price; where the account's use falls into several tiers, their mean over this
  /// resource's share.
  private static String unitPrice(Bill.Line line) {
    if (line.basis() == Basis.UNKNOWN || line.tariff().isEmpty()) {
      return "";
    }
    if (line.quantity().signum() == 0) {
      return Amounts.exact(Ratio.of(line.tariff().get().tiers().getFirst().usd()));
    }
    return Amounts.exact(line.gross().dividedBy(line.quantity()));
  }
}
