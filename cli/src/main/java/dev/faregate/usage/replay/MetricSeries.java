package dev.faregate.usage.replay;

import java.util.List;
import java.util.Map;

/// Datapoints of one metric, in any order.
///
/// @param id empty where there is none
/// @param line where they begin
record MetricSeries(String label, String id, List<Point> points, long line) {
  MetricSeries {
    points = List.copyOf(points);
  }

  /// What a metric was in one period.
  ///
  /// @param at as it is written
  /// @param statistics by name, as they are written; by none where the answer names none
  /// @param line where it ends
  record Point(String at, Map<String, String> statistics, String unit, long line) {
    Point {
      statistics = Map.copyOf(statistics);
    }
  }
}
