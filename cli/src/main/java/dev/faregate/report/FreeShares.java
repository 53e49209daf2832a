package dev.faregate.report;

import dev.faregate.billing.Bill;
import dev.faregate.catalog.Allowance;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Who has a part of which allowance. Where several resources do, how it is shared is our choice,
/// and a report says so.
final class FreeShares {
  private final List<Allowance> allowances;
  private final Map<Allowance, List<Billed>> takers = new IdentityHashMap<>();

  FreeShares(Report report, List<Billed> billed) {
    allowances = report.costs().isEmpty() ? List.of() : report.costs().get().catalog().allowances();
    for (var one : billed) {
      for (var line : one.lines()) {
        add(line, one);
      }
    }
  }

  private void add(Bill.Line line, Billed taker) {
    if (line.free().signum() <= 0) {
      return;
    }
    for (var allowance : allowances) {
      if (allowance.meters().contains(line.charge().meter())) {
        var known = takers.get(allowance);
        if (known == null) {
          known = new ArrayList<>();
          takers.put(allowance, known);
        }
        if (known.isEmpty() || known.getLast() != taker) {
          known.add(taker);
        }
      }
    }
  }

  /// Whether the free part of a line is less than the line could use, because others use it too.
  boolean isShared(Bill.Line line) {
    if (line.free().signum() <= 0 || line.free().compareTo(line.quantity()) >= 0) {
      return false;
    }
    for (var allowance : allowances) {
      var known = takers.get(allowance);
      if (known != null && known.size() > 1 && allowance.meters().contains(line.charge().meter())) {
        return true;
      }
    }
    return false;
  }

  boolean anyIsShared() {
    for (var known : takers.values()) {
      for (var one : known) {
        for (var line : one.lines()) {
          if (isShared(line)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
