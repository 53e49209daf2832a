package dev.faregate.billing.vector;

/// What takes the rows of a grid once they are priced; used by one thread.
@FunctionalInterface
public interface Priced {
  /// @param first the number of the first row
  /// @param columns the settings that were priced
  /// @param results one array for each of the program's results; both are overwritten afterwards
  void take(long first, double[][] columns, double[][] results, int length);
}
