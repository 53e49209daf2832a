package dev.faregate.billing.vector;

/// Requests that take as long whatever serves them: they wait for others.
///
/// @param reference milliseconds
public record FixedDuration(double reference) implements DurationModel {
  @Override
  public double milliseconds(double megabytes) {
    return reference;
  }
}
