package dev.faregate.billing.vector;

/// Where the settings of a grid's rows come from. Several threads ask at once, each for rows of its
/// own; the same rows always get the same settings.
@FunctionalInterface
public interface Rows {
  /// Fills one array for each column. What the same thread filled last still stands in them.
  ///
  /// @param first the number of the first row
  void fill(Kernel kernel, long first, double[][] columns, int length);
}
