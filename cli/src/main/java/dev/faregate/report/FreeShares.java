package dev.faregate.report;

import dev.faregate.billing.Bill;
import dev.faregate.catalog.Allowance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Who has a part of which allowance. Where several resources do, how it is shared is our choice,
/// and a report says so.
final class FreeShares {
  private final List<Allowance> allowances;
  private final List<Billed> billed;

  /// How many resources have a part of the allowance of that name.
  private final Map<String, Integer> takers = new HashMap<>();

  FreeShares(Report report, List<Billed> billed) {
    this.billed = billed;
    allowances = report.costs().isEmpty() ? List.of() : report.costs().get().catalog().allowances();
    for (var one : billed) {
      count(one);
    }
  }

  private void count(Billed taker) {
    var counted = new HashSet<String>();
    for (var line : taker.lines()) {
      if (line.free().signum() > 0) {
        for (var allowance : allowances) {
          if (covers(allowance, line) && counted.add(allowance.name())) {
            takers.merge(allowance.name(), 1, Integer::sum);
          }
        }
      }
    }
  }

  private static boolean covers(Allowance allowance, Bill.Line line) {
    return allowance.meters().contains(line.charge().meter());
  }

  /// Whether the free part of a line is less than the line could use, because others use it too.
  boolean isShared(Bill.Line line) {
    if (line.free().signum() <= 0 || line.free().compareTo(line.quantity()) >= 0) {
      return false;
    }
    for (var allowance : allowances) {
      if (covers(allowance, line) && takers.getOrDefault(allowance.name(), 0) > 1) {
        return true;
      }
    }
    return false;
  }

  boolean anyIsShared() {
    for (var one : billed) {
      for (var line : one.lines()) {
        if (isShared(line)) {
          return true;
        }
      }
    }
    return false;
  }
}
