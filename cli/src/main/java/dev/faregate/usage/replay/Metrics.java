package dev.faregate.usage.replay;

import dev.faregate.usage.replay.Metric.Figure;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.SortedMap;
import java.util.TreeMap;

/// Datapoints of one function, by what they tell and when. A datapoint that is told twice counts
/// once.
final class Metrics implements Serializable {
  private static final long serialVersionUID = 1;

  private final EnumMap<Figure, TreeMap<Long, BigDecimal>> points = new EnumMap<>(Figure.class);

  /// Whether there was none of another value for the same time; the first stays.
  boolean add(Figure figure, long at, BigDecimal value) {
    var there = points.computeIfAbsent(figure, _ -> new TreeMap<>()).putIfAbsent(at, value);
    return there == null || there.compareTo(value) == 0;
  }

  /// How many were of another value.
  long add(Metrics other) {
    long others = 0;
    for (var figure : other.points.entrySet()) {
      for (var point : figure.getValue().entrySet()) {
        others += add(figure.getKey(), point.getKey(), point.getValue()) ? 0 : 1;
      }
    }
    return others;
  }

  boolean has(Figure figure) {
    return points.containsKey(figure);
  }

  /// By time, in milliseconds since 1970.
  SortedMap<Long, BigDecimal> of(Figure figure) {
    return points.getOrDefault(figure, new TreeMap<>());
  }

  BigDecimal sum(Figure figure) {
    return of(figure).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal most(Figure figure) {
    return of(figure).values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
  }
}
