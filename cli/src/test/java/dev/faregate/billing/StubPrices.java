package dev.faregate.billing;

import dev.faregate.catalog.Allowance;
import dev.faregate.catalog.Decimal;
import dev.faregate.catalog.Meter;
import dev.faregate.catalog.Provenance;
import dev.faregate.catalog.Tariff;
import dev.faregate.catalog.Tier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A price book made by hand, so that a test shows the figures it counts with.
public final class StubPrices implements PriceBook {
  private static final Provenance MADE_UP = new Provenance("a test", "2026-01-01");

  private final List<Tariff> tariffs = new ArrayList<>();
  private final List<Allowance> allowances = new ArrayList<>();
  private final Map<String, String> partitions = new HashMap<>();

  /// @param prices quantity and price in turn: `"0", "0.20", "1000", "0.10"`
  public StubPrices tariff(String meter, String unit, String region, String... prices) {
    var tiers = new ArrayList<Tier>();
    for (int i = 0; i < prices.length; i += 2) {
      tiers.add(new Tier(Long.parseLong(prices[i]), Decimal.parse(prices[i + 1])));
    }
    return tariff(meter, unit, region, tiers);
  }

  public StubPrices tariff(String meter, String unit, String region, List<Tier> tiers) {
    tariffs.add(new Tariff(meter(meter, unit), region, tiers, MADE_UP, ""));
    return region(region, "aws");
  }

  public StubPrices assumedTariff(String meter, String unit, String region, String why) {
    var tiers = List.of(new Tier(0, new Decimal(1, 0)));
    tariffs.add(new Tariff(meter(meter, unit), region, tiers, MADE_UP, why));
    return region(region, "aws");
  }

  /// The first to name a region says its partition.
  public StubPrices region(String code, String partition) {
    partitions.putIfAbsent(code, partition);
    return this;
  }

  public StubPrices allowance(String name, long amount, String unit, String... meters) {
    allowances.add(
        new Allowance(name, amount, unit, List.of(meters), List.of("aws", "aws-us-gov"), MADE_UP));
    return this;
  }

  private static Meter meter(String name, String unit) {
    var service = name.substring(0, name.indexOf('.'));
    return new Meter(name, service, unit, name.substring(service.length() + 1), "", MADE_UP);
  }

  @Override
  public Optional<Tariff> tariff(String meter, String region) {
    return tariffs.stream()
        .filter(tariff -> tariff.meter().name().equals(meter) && tariff.region().equals(region))
        .findFirst();
  }

  @Override
  public List<Allowance> allowances() {
    return allowances;
  }

  @Override
  public String partition(String region) {
    return partitions.getOrDefault(region, "");
  }
}
