package dev.faregate.usage.replay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Adds up the datapoints that a document of CloudWatch's metrics has.
final class MetricDocument implements MetricReader.Sink {
  /// Of a document: CloudWatch gives 100,800 in an answer.
  private static final int MOST_POINTS = 2_000_000;

  private static final Map<String, Integer> UNITS =
      Map.of("Milliseconds", 0, "Seconds", 3, "Microseconds", -3, "None", 0, "Count", 0, "", 0);
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  /// Seconds and milliseconds since 1970 are told apart by this.
  private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(100_000_000_000L);

  private final ReportLines lines;
  private final String fallback;
  private int points;

  /// @param fallback whose they are where no label tells
  MetricDocument(ReportLines lines, String fallback) {
    this.lines = lines;
    this.fallback = fallback;
  }

  @Override
  public void fault(long line, String why) {
    lines.rowAt(line);
    lines.fault(why);
  }

  @Override
  public void series(MetricSeries series) {
    var label = MetricLabel.of(series.label(), series.id());
    lines.rowAt(series.line());
    if (label.metric().isEmpty()) {
      lines.fault(
          "its label tells none of the metrics Invocations, Duration, ConcurrentExecutions, Errors"
              + " and Throttles; label it NAME Invocations, say");
      return;
    }
    var metric = label.metric().get();
    var usual = label.statistic().isEmpty() ? metric.usual() : label.statistic();
    var metrics = lines.tallies().metrics(label.function().isEmpty() ? fallback : label.function());
    var times = new ArrayList<Long>();
    for (var point : series.points()) {
      lines.rowAt(point.line());
      var why =
          ++points > MOST_POINTS
              ? "there are too many datapoints"
              : add(metrics, metric, usual, point);
      if (why.isEmpty()) {
        times.add(time(point.at()));
      } else {
        lines.fault(why);
      }
    }
    period(times);
    lines.measured();
  }

  /// A period ends where the next begins; the last is as long as the shortest.
  private void period(List<Long> times) {
    times.sort(null);
    long step = Long.MAX_VALUE;
    for (int i = 1; i < times.size(); i++) {
      long gap = times.get(i) - times.get(i - 1);
      step = gap > 0 ? Math.min(step, gap) : step;
    }
    if (!times.isEmpty()) {
      lines.tallies().at(times.getFirst());
      lines.tallies().at(times.getLast() + (step == Long.MAX_VALUE ? 0 : step));
    }
  }

  /// Why it cannot be counted; empty where it can.
  private String add(Metrics metrics, Metric metric, String usual, MetricSeries.Point point) {
    long at = time(point.at());
    if (at == Timestamps.NONE) {
      return "a datapoint tells no time";
    }
    var unit = UNITS.get(point.unit());
    if (unit == null) {
      return "its unit is none of milliseconds";
    }
    boolean isAny = false;
    for (var one : point.statistics().entrySet()) {
      var name = one.getKey().isEmpty() ? usual : one.getKey().toLowerCase(Locale.ROOT);
      var figure = metric.figure(name);
      var value =
          number(
              one.getValue(), metric == Metric.DURATION && !name.equals("samplecount") ? unit : 0);
      if (value.isEmpty()) {
        return "a figure in it is no number";
      }
      if (figure.isPresent()) {
        isAny = true;
        metrics.add(figure.get(), at, lines.told(value.get()));
      }
    }
    return isAny ? "" : metric.called() + " needs the statistic " + metric.usual();
  }

  private static Optional<BigDecimal> number(String text, int places) {
    return Decimals.of(text)
        .filter(value -> value.signum() >= 0 && value.compareTo(MOST) < 0)
        .map(value -> value.movePointRight(places));
  }

  private static long time(String text) {
    var number = Decimals.of(text);
    if (number.isEmpty()) {
      return Moments.of(text, Timestamps.NONE);
    }
    if (number.get().signum() < 0 || number.get().compareTo(MOST) > 0) {
      return Timestamps.NONE;
    }
    boolean isSeconds = number.get().compareTo(MOST_SECONDS) < 0;
    return number.get().movePointRight(isSeconds ? 3 : 0).longValue();
  }
}
