package dev.faregate.report;

import dev.faregate.report.Report.Assumed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Gathers what a report takes as true that nobody said: what the command knows of, what the bill's
/// lines rest on, and how the free tier is shared where AWS is silent. Each once.
final class Assumptions {
  private final List<Assumed> all = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private Assumptions() {}

  static List<Assumed> of(Report report, List<Billed> billed) {
    var assumptions = new Assumptions();
    for (var assumed : report.assumed()) {
      assumptions.add(assumed.resource(), assumed.what(), assumed.value(), assumed.why());
    }
    for (var one : billed) {
      assumptions.of(one);
    }
    if (new FreeShares(report, billed).anyIsShared()) {
      assumptions.add(
          "", "free tier", "shared in proportion to use", "our choice, the total is the same");
    }
    return assumptions.all;
  }

  private void of(Billed billed) {
    for (var line : billed.lines()) {
      for (var assumption : line.assumptions()) {
        add(billed.resource().name(), assumption.what(), assumption.value(), assumption.why());
      }
    }
  }

  private void add(String resource, String what, String value, String why) {
    if (seen.add(resource + '\n' + what + '\n' + value + '\n' + why)) {
      all.add(new Assumed(resource, what, value, why));
    }
  }
}
