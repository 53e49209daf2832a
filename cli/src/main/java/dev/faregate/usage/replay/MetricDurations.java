package dev.faregate.usage.replay;

import dev.faregate.usage.replay.Metric.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.TreeSet;

/// The time that all requests of a function took, from what metrics tell of each period: sums as
/// they are, averages times how many they are of, and where nobody says that, their mean.
final class MetricDurations {
  private final Metrics metrics;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal means = BigDecimal.ZERO;
  private BigDecimal counted = BigDecimal.ZERO;
  private long unweighed;
  private boolean isByCount;
  private boolean isByInvocations;

  /// @param requests of all periods
  MetricDurations(Metrics metrics, BigDecimal requests) {
    this.metrics = metrics;
    var times = new TreeSet<>(metrics.of(Figure.DURATION).keySet());
    times.addAll(metrics.of(Figure.DURATION_AVERAGE).keySet());
    times.forEach(this::add);
    if (unweighed > 0) {
      var rest = requests.subtract(counted).max(BigDecimal.ZERO);
      var each = means.divide(BigDecimal.valueOf(unweighed), MathContext.DECIMAL128);
      total = total.add(each.multiply(rest));
      counted = requests;
    }
  }

  private void add(long at) {
    var sum = metrics.of(Figure.DURATION).get(at);
    var average = metrics.of(Figure.DURATION_AVERAGE).get(at);
    var samples = metrics.of(Figure.DURATION_COUNT).get(at);
    var invocations = metrics.of(Figure.INVOCATIONS).get(at);
    var count = samples == null ? invocations : samples;
    if (sum != null) {
      total = total.add(sum);
    } else if (average != null && count != null) {
      total = total.add(average.multiply(count));
      isByCount |= samples != null;
      isByInvocations |= samples == null;
    } else if (average != null) {
      means = means.add(average);
      unweighed++;
    }
    counted = counted.add(count == null ? BigDecimal.ZERO : count);
  }

  /// In milliseconds.
  BigDecimal total() {
    return total;
  }

  /// Requests of periods for which no duration is told.
  BigDecimal missing() {
    var missing = BigDecimal.ZERO;
    for (var one : metrics.of(Figure.INVOCATIONS).entrySet()) {
      boolean isTold =
          metrics.of(Figure.DURATION).containsKey(one.getKey())
              || metrics.of(Figure.DURATION_AVERAGE).containsKey(one.getKey());
      missing = isTold ? missing : missing.add(one.getValue());
    }
    return unweighed > 0 ? BigDecimal.ZERO : missing;
  }

  /// What the total rests on.
  String how() {
    if (unweighed > 0) {
      return "an estimate, the mean of averages: nothing tells of how many requests each is; ask"
          + " for Sum or SampleCount too";
    }
    if (isByInvocations) {
      return "an estimate, averages times the invocations of the same time";
    }
    return isByCount ? "averages times sample counts" : "sums of CloudWatch";
  }
}
