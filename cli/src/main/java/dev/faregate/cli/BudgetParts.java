package dev.faregate.cli;

import dev.faregate.billing.Ratio;
import dev.faregate.report.Budget.Contributor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What adds up to the amount that is held against a budget, resource by resource, and what of it
/// nobody knows.
final class BudgetParts {
  private static final int MOST_CONTRIBUTORS = 5;
  private static final int MOST_UNKNOWN = 3;

  private final Map<String, Contributor> parts = new LinkedHashMap<>();
  private final Set<String> unknown = new LinkedHashSet<>();
  private Ratio low = Ratio.ZERO;
  private Ratio high = Ratio.ZERO;

  /// What a resource costs.
  void add(Budgeted one) {
    var item = one.item();
    add(one, item.net());
    low = low.plus(item.low());
    high = high.plus(item.high());
    for (var missing : item.missing()) {
      unknown.add(item.name() + "." + missing.what());
    }
    if (!item.isKnown() && item.missing().isEmpty()) {
      unknown.add(item.name());
    }
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

  void drop(String key) {
    parts.remove(key);
  }

  /// Something is not known, unless that is told more closely already.
  void lack(String what) {
    if (unknown.isEmpty()) {
      unknown.add(what);
    }
  }

  Ratio sum() {
    var sum = Ratio.ZERO;
    for (var part : parts.values()) {
      sum = sum.plus(part.amount());
    }
    return sum;
  }

  /// What the resources cost where every figure with a range stands at its low end.
  Ratio low() {
    return low;
  }

  Ratio high() {
    return high;
  }

  /// Whether it may be more than the sum.
  boolean isAtLeast() {
    return !unknown.isEmpty();
  }

  /// To go before an amount.
  String least() {
    return isAtLeast() ? "at least " : "";
  }

  /// To go at the end: `; unknown: Uploads.requests`; empty where all is known.
  String lacking() {
    if (unknown.isEmpty()) {
      return "";
    }
    var names = List.copyOf(unknown);
    int more = names.size() - MOST_UNKNOWN;
    return "; unknown: "
        + String.join(", ", names.subList(0, Math.min(MOST_UNKNOWN, names.size())))
        + (more > 0 ? " and " + more + " more" : "");
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
