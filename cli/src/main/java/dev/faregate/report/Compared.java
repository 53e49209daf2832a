package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Bill;
import dev.faregate.billing.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/// What a report says, as far as it is compared with another or held against budgets: of this run
/// or of a saved one.
///
/// @param label what people call it: `main`, `working tree`, `old.yaml`
/// @param items what is charged for, in the order of the report
/// @param findings of every severity
/// @param isAtLeast whether the total is a lower bound
public record Compared(
    String label, List<Item> items, List<Changes.Found> findings, boolean isAtLeast) {
  public Compared {
    items = List.copyOf(items);
    findings = List.copyOf(findings);
  }

  /// A resource and what it costs.
  ///
  /// @param net its known part
  /// @param low its known part with every figure at the low end of its range
  /// @param isKnown whether any of it is known
  /// @param missing what of it is unknown
  public record Item(
      String file,
      int line,
      String name,
      String type,
      String service,
      String summary,
      Ratio net,
      Ratio low,
      Ratio high,
      boolean isKnown,
      List<Part> parts,
      List<Changes.Missing> missing) {
    public Item {
      parts = List.copyOf(parts);
      missing = List.copyOf(missing);
    }

    /// One whose range is not known: a saved report has none.
    public Item(
        String file,
        int line,
        String name,
        String type,
        String service,
        String summary,
        Ratio net,
        boolean isKnown,
        List<Part> parts,
        List<Changes.Missing> missing) {
      this(file, line, name, type, service, summary, net, net, net, isKnown, parts, missing);
    }

    Item with(Ratio amount, List<Part> others) {
      return new Item(
          file, line, name, type, service, summary, amount, low, high, isKnown, others, missing);
    }
  }

  /// What a resource uses of a meter.
  ///
  /// @param gross what it would cost without the free tier
  public record Part(String meter, String unit, Ratio quantity, Ratio gross, Ratio net) {}

  /// @param rename a file of the report as the comparison calls it
  public static Compared of(String label, Report report, UnaryOperator<String> rename) {
    var items = new ArrayList<Item>();
    for (var billed : Billed.all(report)) {
      items.add(item(billed, report, rename));
    }
    var findings = new ArrayList<Changes.Found>();
    for (var remark : Remark.all(report)) {
      findings.add(
          new Changes.Found(
              remark.rule(),
              remark.severity(),
              rename.apply(remark.at().file()),
              remark.at().line(),
              remark.resource(),
              remark.message()));
    }
    return new Compared(label, items, findings, report.isAtLeast());
  }

  private static Item item(Billed billed, Report report, UnaryOperator<String> rename) {
    var resource = billed.resource();
    var file = rename.apply(resource.at().file());
    var parts = new ArrayList<Part>();
    for (var line : billed.lines()) {
      parts.add(part(line, report));
    }
    return new Item(
        file,
        resource.at().line(),
        resource.name(),
        resource.type(),
        resource.service(),
        resource.summary(),
        billed.net(),
        billed.low().orElse(billed.net()),
        billed.high().orElse(billed.net()),
        !billed.isUnknown(),
        parts,
        missing(billed, file));
  }

  private static List<Changes.Missing> missing(Billed billed, String file) {
    var name = billed.resource().name();
    var missing = new ArrayList<Changes.Missing>();
    var seen = new HashSet<String>();
    for (var line : billed.lines()) {
      for (var one : line.unknown()) {
        if (seen.add(one.what())) {
          missing.add(new Changes.Missing(file, name, one.what(), one.why()));
        }
      }
    }
    return missing;
  }

  private static Part part(Bill.Line line, Report report) {
    var meter = line.charge().meter();
    var known = report.costs().orElseThrow().catalog().findMeter(meter);
    var unit = known.isEmpty() ? "" : known.get().unit();
    return new Part(meter, unit, line.quantity(), line.gross(), line.net());
  }

  /// The same as a report has it that was written and read again: with as many decimal places. So
  /// what has not changed does not differ by what was rounded off.
  public Compared asWritten() {
    var written = new ArrayList<Item>();
    for (var item : items) {
      var parts = new ArrayList<Part>();
      var net = Ratio.ZERO;
      for (var part : item.parts()) {
        var rounded = asWritten(part.net());
        net = net.plus(rounded);
        parts.add(
            new Part(
                part.meter(),
                part.unit(),
                asWritten(part.quantity()),
                asWritten(part.gross()),
                rounded));
      }
      written.add(item.with(net, parts));
    }
    return new Compared(label, written, findings, isAtLeast);
  }

  private static Ratio asWritten(Ratio amount) {
    var decimal = new BigDecimal(Amounts.exact(amount));
    return Ratio.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /// The sum of what is known.
  public Ratio total() {
    var total = Ratio.ZERO;
    for (var item : items) {
      total = total.plus(item.net());
    }
    return total;
  }
}
