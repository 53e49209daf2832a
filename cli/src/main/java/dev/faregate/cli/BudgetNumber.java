package dev.faregate.cli;

import dev.faregate.billing.Ratio;
import java.math.BigInteger;
import java.util.Optional;

/// Reads amounts and shares as people write them, exactly: `500`, `$49.90`, `1_000`, `7.5%`.
final class BudgetNumber {
  private static final int LONGEST = 24;

  private BudgetNumber() {}

  /// In US dollars; empty for what is no amount.
  static Optional<Ratio> amount(String text) {
    return decimal(text.startsWith("$") ? text.substring(1) : text);
  }

  /// `80%` or `0.8`; empty for what is no share.
  static Optional<Ratio> share(String text) {
    if (!text.endsWith("%")) {
      return decimal(text);
    }
    var percent = decimal(text.substring(0, text.length() - 1).strip());
    return percent.isEmpty()
        ? Optional.empty()
        : Optional.of(percent.get().dividedBy(Ratio.of(100)));
  }

  private static Optional<Ratio> decimal(String text) {
    var digits = new StringBuilder();
    int places = -1;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= '0' && letter <= '9') {
        digits.append(letter);
        places += places >= 0 ? 1 : 0;
      } else if (letter == '.' && places < 0 && !digits.isEmpty()) {
        places = 0;
      } else if (letter != '_' || digits.isEmpty()) {
        return Optional.empty();
      }
    }
    return digits.isEmpty() || digits.length() > LONGEST || places == 0
        ? Optional.empty()
        : Optional.of(
            Ratio.of(new BigInteger(digits.toString()), BigInteger.TEN.pow(Math.max(0, places))));
  }
}
