package dev.faregate.usage.replay;

import dev.faregate.usage.replay.Metric.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SortedMap;
import java.util.TreeSet;

/// The time that all requests of a function took, from what metrics tell of each period: sums as
/// they are, averages times how many they are of, and where nobody says that, their mean.
final class MetricDurations {
  private final SortedMap<Long, BigDecimal> sums;
  private final SortedMap<Long, BigDecimal> averages;
  private final SortedMap<Long, BigDecimal> samples;
  private final SortedMap<Long, BigDecimal> invocations;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal means = BigDecimal.ZERO;
  private BigDecimal counted = BigDecimal.ZERO;
  private long unweighed;
  private boolean isByCount;
  private boolean isByInvocations;

  /// @param requests of all periods
  MetricDurations(Metrics metrics, BigDecimal requests) {
    sums = metrics.of(Figure.DURATION);
    averages = metrics.of(Figure.DURATION_AVERAGE);
    samples = metrics.of(Figure.DURATION_COUNT);
    invocations = metrics.of(Figure.INVOCATIONS);
    var times = new TreeSet<>(sums.keySet());
    times.addAll(averages.keySet());
    times.forEach(this::add);
    if (unweighed > 0) {
      var rest = requests.subtract(counted).max(BigDecimal.ZERO);
      var each = means.divide(BigDecimal.valueOf(unweighed), MathContext.DECIMAL128);
      total = total.add(each.multiply(rest));
      counted = requests;
    }
  }

  private void add(long at) {
    var sum = sums.get(at);
    var average = averages.get(at);
    boolean isSampled = samples.containsKey(at);
    var count = isSampled ? samples.get(at) : invocations.get(at);
    if (sum != null) {
      total = total.add(sum);
    } else if (average != null && count != null) {
      total = total.add(average.multiply(count));
      isByCount |= isSampled;
      isByInvocations |= !isSampled;
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
    for (var one : invocations.entrySet()) {
      boolean isTold = sums.containsKey(one.getKey()) || averages.containsKey(one.getKey());
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
