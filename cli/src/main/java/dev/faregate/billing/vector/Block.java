package dev.faregate.billing.vector;

/// A piece of a program, compiled.
interface Block {
  /// @param length a multiple of the lanes
  /// @param memory what pieces hand on to later ones, a row of it for each step
  void run(double[][] columns, int from, double[][] results, int to, int length, double[][] memory);
}
