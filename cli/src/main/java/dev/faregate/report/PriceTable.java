package dev.faregate.report;

import dev.faregate.billing.Bill;
import dev.faregate.billing.Ratio;
import dev.faregate.usage.Basis;
import java.util.ArrayList;
import java.util.List;

/// The table of resources, their charges, and the total.
final class PriceTable {
  private final Page page;
  private final Columns columns;

  private PriceTable(Page page, Columns columns) {
    this.page = page;
    this.columns = columns;
  }

  static void write(Page page, Report report, List<Billed> billed) {
    var rows = rows(report, billed);
    var table = new PriceTable(page, Columns.of(rows, page.width()));
    for (var row : rows) {
      table.write(row);
    }
    page.gap();
    table.total(report.costs().orElseThrow(), report.isAtLeast() ? "at least " : "");
  }

  /// Before it is known how wide the columns are.
  static List<Row> rows(Report report, List<Billed> billed) {
    var rows = new ArrayList<Row>();
    var charges = new ChargeRows(report, billed);
    boolean severalRegions = severalRegions(billed);
    boolean severalFiles = report.read().size() > 1;
    var file = "";
    for (var one : billed) {
      var resource = one.resource();
      if (severalFiles && !resource.at().file().equals(file)) {
        file = resource.at().file();
        rows.add(new Row(Row.Kind.FILE, file, "", ""));
      }
      var where = severalRegions ? ", " + resource.region() : "";
      var kind = one.isUnknown() ? Row.Kind.UNKNOWN_HEAD : Row.Kind.HEAD;
      rows.add(new Row(kind, resource.name(), resource.summary() + where, amount(one)));
      charges.add(rows, one);
    }
    return rows;
  }

  private static boolean severalRegions(List<Billed> billed) {
    for (var one : billed) {
      if (!one.resource().region().equals(billed.getFirst().resource().region())) {
        return true;
      }
    }
    return false;
  }

  static String amount(Billed billed) {
    if (billed.isUnknown()) {
      return "unknown";
    }
    var amount = Money.dollars(billed.net());
    return billed.basis() == Basis.UNKNOWN ? "at least " + amount : amount;
  }

  private void write(Row row) {
    if (row.kind() == Row.Kind.FILE) {
      page.gap();
      page.put(Fit.elided(Escapes.visible(row.label()), page.width()), Ink.FAINT).end();
      return;
    }
    int indent = Columns.MARGIN + (row.isHead() ? 0 : Columns.MARGIN);
    int room = Columns.MARGIN + columns.label() - indent;
    var lines = Fit.lines(Escapes.visible(row.text()), columns.textEnd(row) - columns.text());
    page.at(indent).put(Fit.elided(Escapes.visible(row.label()), room), ink(row, Ink.STRONG));
    if (!lines.getFirst().isEmpty()) {
      page.at(columns.text()).put(lines.getFirst());
    }
    if (!row.amount().isEmpty()) {
      int end = row.isHead() ? columns.headEnd() : columns.lineEnd();
      page.right(row.amount(), amountInk(row), end);
    }
    page.end();
    for (int i = 1; i < lines.size(); i++) {
      page.at(columns.text()).put(lines.get(i)).end();
    }
  }

  private static Ink ink(Row row, Ink forHead) {
    return row.isHead() ? forHead : Ink.NORMAL;
  }

  private static Ink amountInk(Row row) {
    return row.kind() == Row.Kind.UNKNOWN_HEAD ? Ink.WARNING : ink(row, Ink.STRONG);
  }

  private void total(Costs costs, String least) {
    var text = least + total(costs.typical(), costs) + " a month";
    page.at(Columns.MARGIN).put("Total", Ink.STRONG);
    int end = Math.max(columns.headEnd(), page.column() + 2 + DisplayWidth.of(text));
    page.right(text, Ink.STRONG, end).end();
  }

  /// `$4.31`, or `$4.31 to $9.80 (typically $6.20)`.
  static String total(Bill typical, Costs costs) {
    var middle = Money.dollars(typical.total());
    if (costs.low().isEmpty() || costs.high().isEmpty()) {
      return middle;
    }
    Ratio low = costs.low().get().total();
    Ratio high = costs.high().get().total();
    return low.compareTo(high) == 0
        ? middle
        : Money.dollars(low) + " to " + Money.dollars(high) + " (typically " + middle + ")";
  }
}
