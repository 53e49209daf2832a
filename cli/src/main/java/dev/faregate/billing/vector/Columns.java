package dev.faregate.billing.vector;

import dev.faregate.billing.Formula.Dial;

/// Which dials vary from row to row.
@FunctionalInterface
public interface Columns {
  /// For a dial that stands where it stands in every row.
  int FIXED = -1;

  /// The number of the column that holds a dial's settings, in its smallest unit, or [#FIXED].
  int of(Dial dial);
}
