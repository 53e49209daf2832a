package dev.faregate.usage.replay;

import dev.faregate.usage.replay.Metric.Figure;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.SortedMap;
import java.util.TreeMap;

/// Datapoints of one function, by what they tell and when. A datapoint that is told twice counts
/// once; where it is told with two values, the one that stands first in the logs counts, whoever
/// read it first.
final class Metrics implements Serializable {
  private static final long serialVersionUID = 1;

  private final EnumMap<Figure, TreeMap<Long, Told>> points = new EnumMap<>(Figure.class);

  /// A value, with the place where it stands.
  ///
  /// @param log which of them, from 0
  /// @param line of the log, from 1
  /// @param isDisputed whether the same datapoint stands elsewhere with another value
  record Told(BigDecimal value, int log, long line, boolean isDisputed) implements Serializable {
    private static final long serialVersionUID = 1;

    /// The same whichever of two comes to the other, but on one line: there `this` was first.
    private Told and(Told other) {
      boolean isOther = other.log < log || other.log == log && other.line < line;
      var first = isOther ? other : this;
      boolean areDisputed = isDisputed || other.isDisputed || value.compareTo(other.value) != 0;
      return new Told(first.value, first.log, first.line, areDisputed);
    }
  }

  void add(Figure figure, long at, Told told) {
    points.computeIfAbsent(figure, _ -> new TreeMap<>()).merge(at, told, Told::and);
  }

  void add(Metrics other) {
    other.points.forEach((figure, all) -> all.forEach((at, told) -> add(figure, at, told)));
  }

  /// How many datapoints stand in the logs with several values.
  long disputed() {
    return points.values().stream()
        .flatMap(all -> all.values().stream())
        .filter(Told::isDisputed)
        .count();
  }

  boolean has(Figure figure) {
    return points.containsKey(figure);
  }

  /// By time, in milliseconds since 1970.
  SortedMap<Long, BigDecimal> of(Figure figure) {
    var values = new TreeMap<Long, BigDecimal>();
    points
        .getOrDefault(figure, new TreeMap<>())
        .forEach((at, told) -> values.put(at, told.value()));
    return values;
  }

  BigDecimal sum(Figure figure) {
    return of(figure).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal most(Figure figure) {
    return of(figure).values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
  }
}
