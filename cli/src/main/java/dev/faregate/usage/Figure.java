package dev.faregate.usage;

/// A number or a range as somebody wrote it, in the smallest unit of its [Quantity].
///
/// @param assumed what was assumed to work it out: `a twelfth of its 2610 hours in 2026`; empty
///   where it is exactly what is written
public record Figure(long low, long typical, long high, String assumed) {

  public Figure(long low, long typical, long high) {
    this(low, typical, high, "");
  }

  public Setting setting(Basis basis, String why) {
    return assumed.isEmpty()
        ? new Setting(low, typical, high, basis, why)
        : new Setting(low, typical, high, basis.and(Basis.ASSUMED), why + ", " + assumed);
  }
}
