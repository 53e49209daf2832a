package dev.faregate.billing.vector;

/// Where the scores of a simulation's inputs come from.
interface Scoring {
  int inputs();

  /// @param scores an array for each input
  /// @param spare two arrays for numbers that are not asked for
  void fill(Kernel kernel, long first, double[][] scores, double[][] spare, int length);
}
