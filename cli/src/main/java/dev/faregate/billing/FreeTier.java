package dev.faregate.billing;

import dev.faregate.catalog.Allowance;
import java.util.Map;

/// How much of AWS's monthly allowances the account has left.
///
/// A class, not a record, so that nobody meets the map's generated comparison.
public final class FreeTier {
  public static final FreeTier ON = new FreeTier(true, Map.of());
  public static final FreeTier OFF = new FreeTier(false, Map.of());

  private final boolean on;
  private final Map<String, Long> left;

  private FreeTier(boolean on, Map<String, Long> left) {
    this.on = on;
    this.left = left;
  }

  /// On, but of the allowances named only so much is left, in their own unit: the rest went to what
  /// is not priced here.
  public static FreeTier left(Map<String, Long> left) {
    return new FreeTier(true, Map.copyOf(left));
  }

  public boolean isOn() {
    return on;
  }

  /// What is left of an allowance: never more than AWS gives.
  public Ratio of(Allowance allowance) {
    if (!on) {
      return Ratio.ZERO;
    }
    var said = left.get(allowance.name());
    return Ratio.of(said == null ? allowance.amount() : Math.clamp(said, 0, allowance.amount()));
  }
}
