package dev.faregate.billing.vector;

/// What runs programs over columns, and draws the random numbers for them. All kernels give the
/// same bits; they differ in speed and in what they load.
///
/// A random number depends on a key and on the number of its row alone, so a simulation comes to
/// the same whatever threads share the rows. Keys are made by [Keys].
public interface Kernel {
  /// As in reports of measurements: `loops`.
  String name();

  /// Makes a program ready to run. The pricer has memory of its own: one for each thread.
  RowPricer pricer(Program program);

  /// Draws evenly from the open interval 0 to 1.
  ///
  /// @param first the number of the first row
  void uniforms(long key, long first, double[] into, int length);

  /// Draws from two independent standard normal distributions (Box and Muller's method, 1958).
  void normals(long key, long first, double[] one, double[] other, int length);

  /// Makes lognormal numbers of standard normal ones: `e` to the power of `mean + deviation ×
  /// value`, which is held between e^-700 and e^700.
  ///
  /// @param mean of the logarithm, natural
  /// @param deviation of the logarithm
  void lognormals(double mean, double deviation, double[] values, int length);
}
