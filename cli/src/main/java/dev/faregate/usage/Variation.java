package dev.faregate.usage;

import java.util.Optional;

/// How a figure differs between months that are simulated, as far as it says so by words behind its
/// numbers: `1M..3M..10M lognormal poisson +2%..+5%..+9%/month apart`.
///
/// @param distribution what its ranges mean; absent where it does not say
/// @param arrives whether it is the mean of a count of what arrives by chance
/// @param isApart whether it grows by itself, not together with the others
/// @param grown what it has grown from, where its growth is a range and it has had time to
public record Variation(
    Optional<Distribution> distribution, boolean arrives, boolean isApart, Optional<Grown> grown) {
  /// What arrives one by one, each whenever it will (Poisson, 1837).
  static final String POISSON = "poisson";

  static final String APART = "apart";

  public static final Variation NONE =
      new Variation(Optional.empty(), false, false, Optional.empty());

  /// A figure that has grown, by a rate that is not known for certain.
  ///
  /// @param low of the first month, in the smallest unit, as are typical and high
  /// @param growth from month to month
  /// @param months how often it has grown
  public record Grown(long low, long typical, long high, Growth growth, int months) {}

  Variation with(Grown from) {
    return new Variation(distribution, arrives, isApart, Optional.of(from));
  }

  /// Whether a word of that kind has been said.
  boolean says(String word) {
    return switch (word) {
      case POISSON -> arrives;
      case APART -> isApart;
      default -> distribution.isPresent();
    };
  }

  /// With what one more word says.
  Variation with(String word) {
    return switch (word) {
      case POISSON -> new Variation(distribution, true, isApart, grown);
      case APART -> new Variation(distribution, arrives, true, grown);
      default -> new Variation(Distribution.called(word), arrives, isApart, grown);
    };
  }
}
