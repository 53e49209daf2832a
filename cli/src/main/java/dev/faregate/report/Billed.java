package dev.faregate.report;

import dev.faregate.billing.Bill;
import dev.faregate.billing.Ratio;
import dev.faregate.resource.Resource;
import dev.faregate.usage.Basis;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// A resource and its lines on the bill.
///
/// @param lines with typical settings
/// @param low what it costs where every dial stands at its low setting, if any has a range
record Billed(Resource resource, List<Bill.Line> lines, Optional<Ratio> low, Optional<Ratio> high) {

  /// Every resource that is charged for, in the report's order; then any the bill names beside.
  static List<Billed> all(Report report) {
    if (report.costs().isEmpty()) {
      return unpriced(report);
    }
    var costs = report.costs().get();
    var byResource = lines(costs.typical());
    var lows = costs.low().isEmpty() ? null : lines(costs.low().get());
    var highs = costs.high().isEmpty() ? null : lines(costs.high().get());
    var order = new ArrayList<Resource>(report.resources());
    for (var line : costs.typical().lines()) {
      order.add(line.resource());
    }
    var seen = new IdentityHashMap<Resource, Boolean>();
    var all = new ArrayList<Billed>();
    for (var resource : order) {
      if (seen.put(resource, Boolean.TRUE) == null) {
        var lines = byResource.getOrDefault(resource, List.of());
        if (lines.isEmpty()) {
          continue;
        }
        var low = lows == null ? Optional.<Ratio>empty() : Optional.of(sum(lows, resource));
        var high = highs == null ? Optional.<Ratio>empty() : Optional.of(sum(highs, resource));
        all.add(new Billed(resource, lines, low, high));
      }
    }
    return all;
  }

  private static List<Billed> unpriced(Report report) {
    var all = new ArrayList<Billed>(report.resources().size());
    for (var resource : report.resources()) {
      all.add(new Billed(resource, List.of(), Optional.empty(), Optional.empty()));
    }
    return all;
  }

  /// The known part of what it costs.
  Ratio net() {
    return net(lines);
  }

  /// What allowances take off.
  Ratio saved() {
    var saved = Ratio.ZERO;
    for (var line : lines) {
      saved = saved.plus(line.gross().minus(line.net()));
    }
    return saved;
  }

  /// The weakest basis of its lines; a resource that may not exist at all is assumed at best.
  Basis basis() {
    var basis = resource.condition().isPresent() ? Basis.ASSUMED : Basis.EXACT;
    for (var line : lines) {
      basis = basis.and(line.basis());
    }
    return basis;
  }

  /// Whether nothing of what it costs is known.
  boolean isUnknown() {
    for (var line : lines) {
      if (line.basis() != Basis.UNKNOWN) {
        return false;
      }
    }
    return !lines.isEmpty();
  }

  boolean isRange() {
    return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) != 0;
  }

  private static IdentityHashMap<Resource, List<Bill.Line>> lines(Bill bill) {
    var lines = new IdentityHashMap<Resource, List<Bill.Line>>();
    for (var line : bill.lines()) {
      var ofResource = lines.get(line.resource());
      if (ofResource == null) {
        ofResource = new ArrayList<>();
        lines.put(line.resource(), ofResource);
      }
      ofResource.add(line);
    }
    return lines;
  }

  private static Ratio sum(IdentityHashMap<Resource, List<Bill.Line>> lines, Resource resource) {
    return net(lines.getOrDefault(resource, List.of()));
  }

  private static Ratio net(List<Bill.Line> lines) {
    var net = Ratio.ZERO;
    for (var line : lines) {
      net = net.plus(line.net());
    }
    return net;
  }
}
