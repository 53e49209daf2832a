package dev.faregate.billing.vector;

/// What runs programs over columns, and draws the random numbers for them. All kernels give the
/// same bits; they differ in speed and in what they load.
public interface Kernel {
  /// As in reports of measurements: `loops`.
  String name();

  /// Makes a program ready to run. The pricer has memory of its own: one for each thread.
  RowPricer pricer(Program program);
}
