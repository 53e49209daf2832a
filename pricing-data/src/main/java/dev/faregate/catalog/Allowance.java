package dev.faregate.catalog;

import java.util.List;

/// What AWS gives away each month, to a payer over all regions of the partitions named.
///
/// @param name as in `--free-tier NAME=LEFT`: `lambda.requests`
/// @param amount in the unit of its meters
/// @param meters that share it
/// @param partitions in which it holds
public record Allowance(
    String name,
    long amount,
    String unit,
    List<String> meters,
    List<String> partitions,
    Provenance provenance) {
  public Allowance {
    meters = List.copyOf(meters);
    partitions = List.copyOf(partitions);
  }
}
