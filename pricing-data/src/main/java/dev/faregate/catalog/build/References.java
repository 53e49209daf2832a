package dev.faregate.catalog.build;

import dev.faregate.catalog.build.CatalogData.MeterData;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Holds the files against each other: what one names, another must have, and only once.
final class References {
  private References() {}

  static void check(CatalogData data, Set<String> partitions) {
    Map<String, MeterData> meters = new HashMap<>();
    for (var meter : data.meters()) {
      var name = meter.meter().name();
      if (meters.put(name, meter) != null) {
        throw new DataException("prices", name + " stands in two files");
      }
    }
    for (var meter : data.meters()) {
      derived(meter, meters);
    }
    allowances(data, partitions, meters);
    for (int i = 1; i < data.limits().size(); i++) {
      var name = data.limits().get(i).name();
      if (name.equals(data.limits().get(i - 1).name())) {
        throw new DataException("limits", name + " stands in two files");
      }
    }
  }

  private static void derived(MeterData meter, Map<String, MeterData> meters) {
    if (meter.derived().isEmpty()) {
      return;
    }
    var origin = meters.get(meter.derived().get().of());
    if (origin == null || origin.derived().isPresent()) {
      throw new DataException(
          "prices/" + meter.meter().service() + ".yaml",
          meter.meter().name() + " takes its prices from a meter that has none");
    }
  }

  private static void allowances(
      CatalogData data, Set<String> partitions, Map<String, MeterData> meters) {
    for (var allowance : data.allowances()) {
      for (var name : allowance.meters()) {
        var meter = meters.get(name);
        if (meter == null) {
          throw new DataException(
              "free-tier.yaml", allowance.name() + " names a meter that is none: " + name);
        }
        if (!meter.meter().unit().equals(allowance.unit())) {
          throw new DataException(
              "free-tier.yaml",
              allowance.name() + " counts in " + allowance.unit() + ", " + name + " does not");
        }
      }
      for (var partition : allowance.partitions()) {
        if (!partitions.contains(partition)) {
          throw new DataException(
              "free-tier.yaml", allowance.name() + " names a partition that is none: " + partition);
        }
      }
    }
  }
}
