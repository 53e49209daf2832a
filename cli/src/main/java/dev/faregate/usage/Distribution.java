package dev.faregate.usage;

import java.util.Optional;

/// What a range `low..typical..high` means where many months are simulated.
public enum Distribution {
  /// All lies between low and high, most of it near typical.
  PERT("pert", "low and high are the ends, typical is the peak"),
  /// A tenth lies below low, half below typical, a tenth above high: lognormal on either side of
  /// typical, with a spread of its own on each.
  LOGNORMAL("lognormal", "1 in 10 is below low, half below typical, 1 in 10 above high"),
  /// Between low and high all is alike.
  UNIFORM("uniform", "anything from low to high alike, whatever is typical");

  private final String word;
  private final String says;

  Distribution(String word, String says) {
    this.word = word;
    this.says = says;
  }

  public static Optional<Distribution> called(String word) {
    for (var one : values()) {
      if (one.word.equals(word)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /// As in `--distribution`, and behind a range.
  public String word() {
    return word;
  }

  /// What low, typical and high mean.
  public String says() {
    return says;
  }

  /// The same, or what stands in where a figure may be nothing, of which there is no logarithm.
  public Distribution fit(double low) {
    return this == LOGNORMAL && low <= 0 ? PERT : this;
  }

  /// Whether nothing lies beyond low and high.
  public boolean isBounded() {
    return this != LOGNORMAL;
  }
}
