package dev.faregate.billing.vector;

import java.util.ArrayList;
import java.util.List;

/// Adds up what rows cost in whole cents, each rounded by itself, half up as on a bill. Whole
/// numbers add up to the same in any order. A row so near half a cent that the ledger may round it
/// otherwise is not added but kept for the ledger.
public final class Cents implements Priced {
  /// Above 2^51 cents a double holds no halves.
  private static final double LARGE = 0x1p51;

  private static final double WHOLE = 0x1.8p52;

  private final List<Long> uncertain = new ArrayList<>();
  private long total;

  /// Of all rows but those that are uncertain.
  public long total() {
    return total;
  }

  /// The numbers of the rows to be priced by the ledger.
  public List<Long> uncertain() {
    return List.copyOf(uncertain);
  }

  @Override
  public void take(long first, double[][] columns, double[][] results, int length) {
    var costs = results[0];
    var magnitudes = results[1];
    double sum = 0;
    for (int i = 0; i < length; i++) {
      double cents = costs[i] * 100;
      double rounded = (cents + WHOLE) - WHOLE;
      double doubt = 100 * AccountProgram.TOLERANCE * magnitudes[i];
      if (Math.abs(cents - rounded) < 0.5 - doubt && cents < LARGE) {
        sum += rounded;
      } else {
        uncertain.add(first + i);
      }
      if (sum > LARGE) {
        total += (long) sum;
        sum = 0;
      }
    }
    total += (long) sum;
  }
}
