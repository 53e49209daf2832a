package dev.faregate.report;

import dev.faregate.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What outputs tell that are lists of places: the remarks, the figures without which a price is
/// only a lower bound, and the budgets that are not kept.
final class Told {
  /// The name under which such a figure is told.
  static final String UNKNOWN = "figure-unknown";

  private Told() {}

  /// In the order of the files and places; unknown figures and budgets come last.
  static List<Remark> all(Report report) {
    var all = new ArrayList<Remark>(Remark.all(report));
    if (report.costs().isPresent()) {
      for (var unknown : Unknown.all(Billed.all(report))) {
        all.add(of(unknown));
      }
    }
    if (!report.budgets().isEmpty()) {
      all.addAll(BudgetRemarks.of(report));
    }
    return all;
  }

  private static Remark of(Unknown unknown) {
    var price = unknown.unitPrice().isEmpty() ? "" : "; $" + unknown.unitPrice();
    return new Remark(
        UNKNOWN,
        Severity.NOTE,
        unknown.resource().at(),
        unknown.resource().name(),
        "the price lacks " + unknown.what() + " (" + unknown.why() + ")" + price,
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  /// Errors before warnings before notes.
  static List<Remark> gravestFirst(List<Remark> all) {
    var sorted = new ArrayList<Remark>(all.size());
    for (var severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      for (var remark : all) {
        if (remark.severity() == severity) {
          sorted.add(remark);
        }
      }
    }
    return sorted;
  }

  /// The same by file: every file that was read, also one of which there is nothing to tell.
  static Map<String, List<Remark>> byFile(Report report) {
    Map<String, List<Remark>> files = new LinkedHashMap<>();
    for (var read : report.read()) {
      files.put(read.file(), new ArrayList<>());
    }
    for (var remark : all(report)) {
      files.computeIfAbsent(remark.at().file(), file -> new ArrayList<>()).add(remark);
    }
    return files;
  }
}
