package dev.faregate.billing.exact;

import dev.faregate.billing.Ratio;
import java.util.ArrayList;
import java.util.List;

/// Shares something out in proportion, so that the parts add up to the whole to the last digit.
public final class Apportionment {
  private Apportionment() {}

  /// @param weights none of them negative; if all are zero, so is every part
  public static List<Ratio> of(Ratio whole, List<Ratio> weights) {
    var rate = rate(whole, sum(weights));
    var parts = new ArrayList<Ratio>(weights.size());
    for (var weight : weights) {
      parts.add(weight.times(rate));
    }
    return parts;
  }

  /// What falls to one of `quantity`, nothing if there is none.
  static Ratio rate(Ratio whole, Ratio quantity) {
    return quantity.signum() == 0 ? Ratio.ZERO : whole.dividedBy(quantity);
  }

  private static Ratio sum(List<Ratio> weights) {
    var sum = Ratio.ZERO;
    for (var weight : weights) {
      sum = sum.plus(weight);
    }
    return sum;
  }
}
