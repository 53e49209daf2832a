package dev.faregate.cli;

import dev.faregate.billing.Ratio;
import dev.faregate.report.Changes.Reason;
import dev.faregate.report.Compared.Item;
import java.util.LinkedHashSet;
import java.util.List;

/// Says what a change depends on whose amount nobody knows.
final class OpenReasons {
  private OpenReasons() {}

  static boolean isOpen(List<Item> items) {
    for (var item : items) {
      if (!item.open().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// @param known the known part of the difference
  static Reason of(String says, Ratio known, List<Item> items) {
    var figures = new LinkedHashSet<String>();
    for (var item : items) {
      for (var missing : item.missing()) {
        figures.add(missing.what());
      }
    }
    var depends = figures.isEmpty() ? "" : ", depends on " + String.join(" and ", figures);
    return new Reason(says + ": unknown" + depends, known, false);
  }

  /// Where only reports are there: how it was described, and how it is.
  static String says(List<Item> before, List<Item> after) {
    var old = before.getFirst().summary();
    var now = after.getFirst().summary();
    return old.equals(now) ? "what it is charged for changed" : old + " → " + now;
  }
}
