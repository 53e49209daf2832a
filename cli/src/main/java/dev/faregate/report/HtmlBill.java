package dev.faregate.report;

import java.util.List;

/// The bill, line by line, as a terminal shows it.
final class HtmlBill {
  private HtmlBill() {}

  static void write(HtmlWriter html, Report report, List<Billed> billed) {
    if (billed.isEmpty()) {
      return;
    }
    html.open("section").text("h2", "The bill, line by line").open("table", "class", "bill");
    html.open("thead").open("tr").text("th", "Charge", "scope", "col");
    html.text("th", "Quantity and price", "scope", "col");
    html.text("th", "A month", "scope", "col", "class", "amount").close().close();
    html.open("tbody");
    for (var row : PriceTable.rows(report, billed)) {
      row(html, row);
    }
    var total = PriceTable.total(report.costs().orElseThrow().typical(), report.costs().get());
    var least = report.isAtLeast() ? "at least " : "";
    html.open("tr", "class", "sum").text("th", "Total", "scope", "row");
    html.text("td", least + total, "class", "amount", "colspan", "2");
    html.close().close().close().close();
  }

  private static void row(HtmlWriter html, Row row) {
    var kind =
        switch (row.kind()) {
          case FILE -> "file";
          case HEAD, UNKNOWN_HEAD -> "head";
          case LINE -> "";
          case MISSING -> "missing";
        };
    html.open("tr", "class", kind).text("th", row.label(), "scope", "row");
    html.text("td", row.text()).text("td", row.amount(), "class", "amount").close();
  }
}
