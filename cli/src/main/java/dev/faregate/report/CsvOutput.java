package dev.faregate.report;

import dev.faregate.billing.Bill;
import dev.faregate.billing.Explanation;
import dev.faregate.billing.Ratio;
import dev.faregate.catalog.Meter;
import dev.faregate.usage.Basis;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A table for spreadsheets: a row for each charge, and for each resource without one; where
/// nothing was priced, a row for each finding.
public final class CsvOutput implements Output {
  private static final List<String> NAMES =
      List.of(
          "file",
          "line",
          "resource",
          "type",
          "service",
          "region",
          "meter",
          "charge",
          "unit",
          "quantity",
          "free",
          "gross",
          "monthly",
          "low",
          "high",
          "basis",
          "formula",
          "why");

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String write(Report report) {
    var csv = new CsvWriter();
    if (report.simulated().isPresent()) {
      SimulatedCsv.write(csv, report.simulated().get());
      return csv.finished();
    }
    if (report.observed().isPresent()) {
      ObservedCsv.write(csv, report, report.observed().get());
      return csv.finished();
    }
    if (report.costs().isEmpty()) {
      CsvFindings.write(csv, report);
      return csv.finished();
    }
    csv.names(NAMES);
    var costs = report.costs().get();
    var positions = positions(costs.typical());
    for (var billed : Billed.all(report)) {
      for (var line : billed.lines()) {
        charge(csv, line, costs, positions.getOrDefault(line, 0));
      }
    }
    for (var unpriced : report.unpriced()) {
      unpriced(csv, unpriced);
    }
    return csv.finished();
  }

  /// The low and the high bill have their lines in the same order.
  private static Map<Bill.Line, Integer> positions(Bill bill) {
    var positions = new IdentityHashMap<Bill.Line, Integer>();
    for (int i = 0; i < bill.lines().size(); i++) {
      positions.put(bill.lines().get(i), i);
    }
    return positions;
  }

  private static void charge(CsvWriter csv, Bill.Line line, Costs costs, int position) {
    var resource = line.resource();
    boolean isKnown = line.basis() != Basis.UNKNOWN;
    csv.text(resource.at().file()).number(resource.at().line()).text(resource.name());
    csv.text(resource.type()).text(resource.service()).text(line.charge().region());
    csv.text(line.charge().meter());
    meter(csv, costs.catalog().findMeter(line.charge().meter()));
    csv.numberIf(isKnown, line.quantity()).numberIf(isKnown, line.free());
    csv.numberIf(isKnown, line.gross()).numberIf(isKnown, line.net());
    csv.numberIf(isKnown, end(costs.low(), line, position));
    csv.numberIf(isKnown, end(costs.high(), line, position));
    csv.text(line.basis().word()).text(Explanation.of(line.charge().quantity()));
    csv.text(why(line)).end();
  }

  private static void meter(CsvWriter csv, Optional<Meter> meter) {
    if (meter.isEmpty()) {
      csv.empty(2);
    } else {
      csv.text(meter.get().label()).text(meter.get().unit());
    }
  }

  /// What the line costs at one end of the ranges; where there are none, what it costs.
  private static Ratio end(Optional<Bill> bill, Bill.Line typical, int position) {
    return bill.isEmpty() ? typical.net() : bill.get().lines().get(position).net();
  }

  /// What is missing, else what is taken as true.
  static String why(Bill.Line line) {
    var text = new StringBuilder();
    for (var missing : line.unknown()) {
      text.append(text.isEmpty() ? "" : "; ").append(missing.what());
      text.append(": ").append(missing.why());
    }
    if (line.unknown().isEmpty()) {
      for (var assumed : line.assumptions()) {
        text.append(text.isEmpty() ? "" : "; ").append(assumed.what()).append(' ');
        text.append(assumed.value()).append(": ").append(assumed.why());
      }
    }
    return text.toString();
  }

  /// Free of charge is an amount; not priced is none.
  private static void unpriced(CsvWriter csv, Report.Unpriced one) {
    csv.text(one.file()).number(one.line()).text(one.resource()).text(one.type()).empty(8);
    if (one.isFree()) {
      csv.number(Ratio.ZERO).number(Ratio.ZERO).number(Ratio.ZERO).text(Basis.EXACT.word());
    } else {
      csv.empty(3).text(Basis.UNKNOWN.word());
    }
    csv.empty(1).text(one.why()).end();
  }
}
