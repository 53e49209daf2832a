package dev.faregate.report;

/// One form of a sweep's report.
public interface SweepOutput {
  /// The whole text, ending in a line break.
  String write(SweepReport report);
}
