package dev.faregate.report;

import dev.faregate.billing.Ratio;
import java.util.List;
import java.util.Optional;

/// The most that the resources can cost in a month, from what the descriptors limit.
///
/// @param total of what has a ceiling, or is fixed
/// @param ceilings in the order of the resources
/// @param warnings usage that is above what the descriptor allows
public record WorstCase(Ratio total, List<Ceiling> ceilings, List<String> warnings) {
  public WorstCase {
    ceilings = List.copyOf(ceilings);
    warnings = List.copyOf(warnings);
  }

  /// Whether something has no ceiling, so that it can cost more.
  public boolean isAtLeast() {
    for (var ceiling : ceilings) {
      if (!ceiling.isBounded()) {
        return true;
      }
    }
    return false;
  }

  /// The most that one resource can cost.
  ///
  /// @param says where the figure comes from: `10 reserved, busy all month`
  /// @param amount what of it is counted in the total; absent where another resource is counted in
  ///   its place, or nothing is known
  /// @param isBounded whether that is all it can cost
  public record Ceiling(
      String file,
      int line,
      String resource,
      String service,
      String says,
      Optional<Ratio> amount,
      boolean isBounded) {}
}
