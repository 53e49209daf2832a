package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Charge;
import dev.faregate.billing.Explanation;
import dev.faregate.billing.Ratio;
import dev.faregate.rule.OwnRules;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
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
  /// @param open the charges of unknown amount, each with how it would be worked out
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
      List<Changes.Missing> missing,
      List<String> open) {
    public Item {
      open = List.copyOf(open);
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
        List<Changes.Missing> missing,
        List<String> open) {
      this(file, line, name, type, service, summary, net, net, net, isKnown, parts, missing, open);
    }

    Item with(Ratio amount, List<Part> others) {
      return new Item(
          file, line, name, type, service, summary, amount, low, high, isKnown, others, missing,
          open);
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
      items.add(ComparedItem.of(billed, report, rename));
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

  /// How a charge is worked out that has no amount.
  public static String open(Charge charge) {
    return open(charge.meter(), charge.region(), Explanation.of(charge.quantity()));
  }

  public static String open(String meter, String region, String formula) {
    return meter + " " + region + " " + formula;
  }

  /// The files that were meant to be read and were not.
  public List<String> unreadable() {
    var files = new ArrayList<String>();
    for (var found : findings) {
      if (found.rule().equals(OwnRules.UNREADABLE) && !files.contains(found.file())) {
        files.add(found.file());
      }
    }
    return files;
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
