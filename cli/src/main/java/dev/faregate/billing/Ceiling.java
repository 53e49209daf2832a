package dev.faregate.billing;

import dev.faregate.resource.Resource;
import dev.faregate.usage.Usage;
import java.util.Optional;

/// The most that a resource can use in a month, by what its descriptor says.
///
/// @param usage with which its pricer says how much that is, at the high end of ranges
/// @param says where it comes from: `10 reserved executions, busy all month`
/// @param isBounded whether that is all; else something it uses has no ceiling
/// @param shared what it shares with others, of which only one can use it all
/// @param warning why usage that somebody gave lifts the ceiling; empty if none does
public record Ceiling(
    Resource resource,
    Usage usage,
    String says,
    boolean isBounded,
    Optional<Share> shared,
    String warning) {

  /// A ceiling for several resources together, which counts once.
  ///
  /// @param name of what they share: `us-east-1`
  /// @param idle usage of a resource that gets nothing of it
  public record Share(String name, Usage idle) {}
}
