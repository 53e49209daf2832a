package dev.faregate.usage;

/// Where a dial stands: low, typical and high, equal where no range is given.
///
/// @param low in the dial's smallest unit; meaningless when the basis is unknown, as are the others
/// @param why what the setting rests on ("--usage requests", "desired count", "no usage given")
public record Setting(long low, long typical, long high, Basis basis, String why) {

  public static Setting exact(long value, String why) {
    return new Setting(value, value, value, Basis.EXACT, why);
  }

  public static Setting assumed(long value, String why) {
    return new Setting(value, value, value, Basis.ASSUMED, why);
  }

  public static Setting unknown(String why) {
    return new Setting(0, 0, 0, Basis.UNKNOWN, why);
  }

  public boolean isUnknown() {
    return basis == Basis.UNKNOWN;
  }

  public boolean isRange() {
    return low != typical || high != typical;
  }
}
