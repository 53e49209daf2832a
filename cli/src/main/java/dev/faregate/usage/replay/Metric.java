package dev.faregate.usage.replay;

import java.util.Locale;
import java.util.Optional;

/// A metric of Lambda in CloudWatch that tells of usage, with those of its statistics that do.
enum Metric {
  INVOCATIONS("Invocations"),
  DURATION("Duration"),
  CONCURRENT_EXECUTIONS("ConcurrentExecutions"),
  ERRORS("Errors"),
  THROTTLES("Throttles");

  /// What a statistic of a metric tells of a period.
  enum Figure {
    INVOCATIONS,
    /// In milliseconds, as all durations.
    DURATION,
    DURATION_AVERAGE,
    DURATION_COUNT,
    LONGEST,
    CONCURRENCY,
    ERRORS,
    THROTTLES
  }

  private final String called;

  Metric(String called) {
    this.called = called;
  }

  /// As CloudWatch calls it.
  String called() {
    return called;
  }

  /// @param statistic in small letters: `sum`, `samplecount`
  Optional<Figure> figure(String statistic) {
    return this == DURATION
        ? ofDuration(statistic)
        : statistic.equals(usual()) ? Optional.of(single()) : Optional.empty();
  }

  private static Optional<Figure> ofDuration(String statistic) {
    return switch (statistic) {
      case "sum" -> Optional.of(Figure.DURATION);
      case "average" -> Optional.of(Figure.DURATION_AVERAGE);
      case "samplecount" -> Optional.of(Figure.DURATION_COUNT);
      case "maximum" -> Optional.of(Figure.LONGEST);
      default -> Optional.empty();
    };
  }

  private Figure single() {
    return switch (this) {
      case INVOCATIONS -> Figure.INVOCATIONS;
      case DURATION -> Figure.DURATION;
      case CONCURRENT_EXECUTIONS -> Figure.CONCURRENCY;
      case ERRORS -> Figure.ERRORS;
      case THROTTLES -> Figure.THROTTLES;
    };
  }

  /// The one statistic that is asked for where nobody says which.
  String usual() {
    return switch (this) {
      case DURATION -> "average";
      case CONCURRENT_EXECUTIONS -> "maximum";
      case INVOCATIONS, ERRORS, THROTTLES -> "sum";
    };
  }

  static Optional<Metric> of(String word) {
    for (var metric : values()) {
      if (metric.called.equalsIgnoreCase(word)) {
        return Optional.of(metric);
      }
    }
    return Optional.empty();
  }

  /// The one whose name is somewhere in a word: `m_ordersInvocations`.
  static Optional<Metric> within(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    for (var metric : values()) {
      if (lower.contains(metric.called.toLowerCase(Locale.ROOT))) {
        return Optional.of(metric);
      }
    }
    return Optional.empty();
  }
}
