package dev.faregate.usage;

/// A number or a range as somebody wrote it, in the smallest unit of its [Quantity].
public record Figure(long low, long typical, long high) {

  public Setting setting(Basis basis, String why) {
    return new Setting(low, typical, high, basis, why);
  }
}
