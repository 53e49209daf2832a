package dev.faregate.cli;

import dev.faregate.billing.Ratio;
import dev.faregate.report.Budget.Contributor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What adds up to the amount that is held against a budget, resource by resource.
final class BudgetParts {
  private static final int MOST_CONTRIBUTORS = 5;

  private final Map<String, Contributor> parts = new LinkedHashMap<>();

  /// What the resources cost that a budget speaks of.
  static BudgetParts of(List<Budgeted> all, BudgetScope scope) {
    var parts = new BudgetParts();
    for (var one : all) {
      if (scope.covers(one)) {
        parts.add(one, one.item().net());
      }
    }
    return parts;
  }

  void add(Budgeted one, Ratio amount) {
    var item = one.item();
    add(one.key(), new Contributor(item.file(), item.line(), item.name(), amount));
  }

  void add(String key, Contributor part) {
    var known = parts.get(key);
    parts.put(
        key,
        known == null
            ? part
            : new Contributor(
                known.file(), known.line(), known.resource(), known.amount().plus(part.amount())));
  }

  Ratio sum() {
    var sum = Ratio.ZERO;
    for (var part : parts.values()) {
      sum = sum.plus(part.amount());
    }
    return sum;
  }

  /// Those that make it more.
  List<Contributor> biggest() {
    var all = new ArrayList<Contributor>();
    for (var part : parts.values()) {
      if (part.amount().signum() > 0) {
        all.add(part);
      }
    }
    all.sort((one, other) -> other.amount().compareTo(one.amount()));
    return all.subList(0, Math.min(MOST_CONTRIBUTORS, all.size()));
  }
}
