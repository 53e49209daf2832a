package dev.faregate.report;

import dev.faregate.catalog.Allowance;
import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Decimal;
import dev.faregate.catalog.Limit;
import dev.faregate.catalog.Meter;
import dev.faregate.catalog.Provenance;
import dev.faregate.catalog.Region;
import dev.faregate.catalog.Tariff;
import dev.faregate.catalog.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A few meters with plausible prices, the same in every region but `eu-nowhere-1`, which has none.
final class SampleCatalog implements Catalog {
  static final Provenance SOURCE =
      new Provenance("https://aws.amazon.com/lambda/pricing/", "2026-09-25");

  private final Map<String, Meter> meters = new LinkedHashMap<>();
  private final Map<String, List<Tier>> tiers = new LinkedHashMap<>();

  SampleCatalog() {
    add("lambda.requests", "request", "requests", tier(0, "0.0000002"));
    add(
        "lambda.duration.x86_64",
        "GB-second",
        "duration",
        tier(0, "0.0000166667"),
        tier(6_000_000_000L, "0.000015"),
        tier(15_000_000_000L, "0.0000133334"));
    add("lambda.duration.arm64", "GB-second", "duration", tier(0, "0.0000133334"));
    add("lambda.storage", "GB-second", "storage", tier(0, "0.0000000309"));
    add("fargate.vcpu", "vCPU-hour", "vCPU", tier(0, "0.03238"));
    add("fargate.memory", "GB-hour", "memory", tier(0, "0.00356"));
    add("apigateway.http", "request", "requests", tier(0, "0.000001"));
  }

  private static Tier tier(long from, String usd) {
    return new Tier(from, Decimal.parse(usd));
  }

  private void add(String name, String unit, String label, Tier... steps) {
    var service = name.substring(0, name.indexOf('.'));
    meters.put(name, new Meter(name, service, unit, label, "as AWS says it", SOURCE));
    tiers.put(name, List.of(steps));
  }

  @Override
  public Catalog asOf(LocalDate day) {
    return this;
  }

  @Override
  public Optional<Region> region(String code) {
    return Optional.of(new Region(code, code, code, "aws"));
  }

  @Override
  public List<Region> regions() {
    return List.of(
        new Region("us-east-1", "US East (N. Virginia)", "USE1", "aws"),
        new Region("eu-west-1", "EU (Ireland)", "EU", "aws"));
  }

  @Override
  public Meter meter(String name) {
    return findMeter(name).orElseThrow(() -> new IllegalArgumentException(name));
  }

  @Override
  public Optional<Meter> findMeter(String name) {
    return Optional.ofNullable(meters.get(name));
  }

  @Override
  public List<Meter> meters() {
    return new ArrayList<>(meters.values());
  }

  @Override
  public Optional<Tariff> tariff(String meter, String region) {
    var steps = tiers.get(meter);
    return steps == null || region.equals("eu-nowhere-1")
        ? Optional.empty()
        : Optional.of(new Tariff(meters.get(meter), region, steps, SOURCE, ""));
  }

  @Override
  public List<Allowance> allowances() {
    return List.of(
        allowance("lambda.requests", 1_000_000, "request", "lambda.requests"),
        allowance(
            "lambda.duration",
            400_000,
            "GB-second",
            "lambda.duration.x86_64",
            "lambda.duration.arm64"));
  }

  private static Allowance allowance(String name, long amount, String unit, String... meters) {
    return new Allowance(name, amount, unit, List.of(meters), List.of("aws"), SOURCE);
  }

  @Override
  public Limit.Range range(String name) {
    throw new IllegalArgumentException(name);
  }

  @Override
  public Limit.Choices choices(String name) {
    throw new IllegalArgumentException(name);
  }

  @Override
  public Limit.Pairing pairing(String name) {
    throw new IllegalArgumentException(name);
  }

  @Override
  public List<Limit> limits() {
    return List.of();
  }

  @Override
  public String oldest() {
    return "2025-06-05";
  }

  @Override
  public String newest() {
    return "2026-09-25";
  }

  @Override
  public String digest() {
    return "sha256:0f1e2d";
  }
}
