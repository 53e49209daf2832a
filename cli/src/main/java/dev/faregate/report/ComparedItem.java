package dev.faregate.report;

import dev.faregate.billing.Bill;
import dev.faregate.report.Compared.Item;
import dev.faregate.report.Compared.Part;
import dev.faregate.usage.Basis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/// A resource of a report, as it is compared with another.
final class ComparedItem {
  private ComparedItem() {}

  static Item of(Billed billed, Report report, UnaryOperator<String> rename) {
    var resource = billed.resource();
    var file = rename.apply(resource.at().file());
    var parts = new ArrayList<Part>();
    var open = new ArrayList<String>();
    for (var line : billed.lines()) {
      parts.add(part(line, report));
      if (line.basis() == Basis.UNKNOWN) {
        open.add(Compared.open(line.charge()));
      }
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
        missing(billed, file),
        open);
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
}
