package dev.faregate.billing.vector;

/// How long one request takes, depending on how large the function is that serves it: an estimate,
/// which whoever asks for a sweep chooses.
///
/// A size is MB of Lambda's memory, with which its share of processors grows; elsewhere, the memory
/// that comes with as many vCPUs.
public interface DurationModel {
  /// In milliseconds, more than 0.
  double milliseconds(double megabytes);

  /// Whether nothing was said or measured there, so that the nearest figure stands in.
  default boolean isOutside(double megabytes) {
    return false;
  }

  /// As billed: whole milliseconds, rounded up.
  default long billed(double megabytes) {
    double whole = Math.ceil(milliseconds(megabytes) - NOISE);
    return (long) Math.clamp(whole, 1, MOST);
  }

  /// What a computed duration may be off by, which shall not cost a millisecond.
  double NOISE = 1e-9;

  /// More than a function may run, and little enough for exact products.
  double MOST = 1e12;
}
