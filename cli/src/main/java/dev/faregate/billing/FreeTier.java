package dev.faregate.billing;

import dev.faregate.catalog.Allowance;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  /// On, but for the allowances named, of which so much is left in their own unit: the rest went to
  /// what is not priced here.
  public static FreeTier left(Map<String, Long> left) {
    return new FreeTier(true, Map.copyOf(new HashMap<>(left)));
  }

  public boolean isOn() {
    return on;
  }

  /// What is left of an allowance: never more than AWS gives.
  public long of(Allowance allowance) {
    if (!on) {
      return 0;
    }
    @Nullable Long said = left.get(allowance.name());
    return said == null ? allowance.amount() : Math.clamp(said, 0, allowance.amount());
  }
}
