package dev.faregate.report;

/// One form of a report.
public interface Output {
  /// As in `--output`: `table`.
  String name();

  /// The whole text, ending in a line break.
  String write(Report report);
}
