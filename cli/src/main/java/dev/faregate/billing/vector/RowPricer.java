package dev.faregate.billing.vector;

/// A program ready to run, by one thread at a time.
public interface RowPricer {
  /// Prices `length` rows.
  ///
  /// @param columns the settings of the dials, finite and not negative, a whole number each
  /// @param from the first row to read
  /// @param results one array for each of the program's results
  /// @param to where the first row's results go
  void price(double[][] columns, int from, double[][] results, int to, int length);
}
