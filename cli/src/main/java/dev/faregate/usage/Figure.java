package dev.faregate.usage;

import java.util.Optional;

/// A number or a range as somebody wrote it, in the smallest unit of its [Quantity].
///
/// @param assumed what was assumed to work it out: `a twelfth of its 2610 hours in 2026`; empty
///   where it is exactly what is written
/// @param variation what it says of how it differs between months; absent where it says nothing
public record Figure(
    long low, long typical, long high, String assumed, Optional<Variation> variation) {

  public Figure(long low, long typical, long high) {
    this(low, typical, high, "");
  }

  public Figure(long low, long typical, long high, String assumed) {
    this(low, typical, high, assumed, Optional.empty());
  }

  Figure with(Variation other) {
    return new Figure(low, typical, high, assumed, Optional.of(other));
  }

  boolean isRange() {
    return low != typical || high != typical;
  }

  public Setting setting(Basis basis, String why) {
    return assumed.isEmpty()
        ? new Setting(low, typical, high, basis, why)
        : new Setting(low, typical, high, basis.and(Basis.ASSUMED), why + ", " + assumed);
  }
}
