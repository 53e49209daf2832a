package dev.faregate.usage.replay;

import dev.faregate.usage.replay.Metric.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Makes tallies of metrics, and says of which functions it could not, and why.
final class MetricTallies {
  private static final String NAMELESS = "the metrics";
  private static final String TWICE =
      " in the logs with another value for the same time too; the first in their order counts";
  private static final BigDecimal MOST_MILLIS = BigDecimal.valueOf(Long.MAX_VALUE / 1_000_000);

  private final List<String> notes = new ArrayList<>();

  /// Sentences on what does not count.
  List<String> notes() {
    return notes;
  }

  /// Adds a function's to an empty tally.
  ///
  /// @return whether it could
  boolean fill(Tally tally, Metrics metrics) {
    var name = tally.function().isEmpty() ? NAMELESS : tally.function();
    boolean hasInvocations = metrics.has(Figure.INVOCATIONS);
    boolean hasDurations = metrics.has(Figure.DURATION) || metrics.has(Figure.DURATION_AVERAGE);
    if (!hasInvocations && !metrics.has(Figure.DURATION_COUNT)) {
      notes.add(name + ": not counted without the Sum of Invocations; give that metric too");
      return false;
    }
    if (!hasDurations) {
      notes.add(
          name + ": not counted without the Sum or Average of Duration; give that metric too");
      return false;
    }
    var requests = metrics.sum(hasInvocations ? Figure.INVOCATIONS : Figure.DURATION_COUNT);
    var durations = new MetricDurations(metrics, requests);
    if (requests.signum() == 0 || requests.stripTrailingZeros().scale() > 0) {
      notes.add(name + ": not counted, as its invocations add up to " + requests.toPlainString());
      return false;
    }
    if (requests.max(durations.total()).compareTo(MOST_MILLIS) > 0) {
      notes.add(name + ": not counted, as its metrics add up to more than any function does");
      return false;
    }
    doubts(name, metrics, durations);
    tally.set(requests.longValueExact(), durations.total(), measured(metrics, durations.how()));
    tally.noted(whole(metrics.most(Figure.LONGEST)), whole(metrics.sum(Figure.ERRORS)));
    return true;
  }

  /// What may be wrong with what counts.
  private void doubts(String name, Metrics metrics, MetricDurations durations) {
    if (durations.missing().signum() > 0) {
      var missing = durations.missing().stripTrailingZeros().toPlainString();
      notes.add(
          name + ": no duration for " + missing + " of its requests, so what it bills is more");
    }
    if (metrics.disputed() > 0) {
      var points = metrics.disputed() == 1 ? " datapoint stands" : " datapoints stand";
      notes.add(name + ": " + metrics.disputed() + points + TWICE);
    }
  }

  private static Measured measured(Metrics metrics, String how) {
    return new Measured(
        how,
        told(metrics, Figure.CONCURRENCY, metrics.most(Figure.CONCURRENCY)),
        told(metrics, Figure.THROTTLES, metrics.sum(Figure.THROTTLES)),
        metrics.has(Figure.LONGEST),
        metrics.has(Figure.ERRORS));
  }

  private static OptionalLong told(Metrics metrics, Figure figure, BigDecimal value) {
    return metrics.has(figure) ? OptionalLong.of(whole(value)) : OptionalLong.empty();
  }

  private static long whole(BigDecimal value) {
    return value.min(MOST_MILLIS).setScale(0, RoundingMode.CEILING).longValueExact();
  }
}
