package dev.faregate.catalog;

import java.util.List;

/// What a meter costs in a region.
///
/// @param tiers ascending, the first from 0
/// @param assumed why the tariff is not quite what was asked for, empty if it is: `--as-of` lies
///   before the first one known
public record Tariff(
    Meter meter, String region, List<Tier> tiers, Provenance provenance, String assumed) {
  public Tariff {
    tiers = List.copyOf(tiers);
  }
}
