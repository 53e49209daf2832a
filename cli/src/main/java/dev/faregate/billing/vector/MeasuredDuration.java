package dev.faregate.billing.vector;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Measured at some sizes, and in between on a curve through the points that is monotone wherever
/// they are, so that it invents no dip (F. N. Fritsch and R. E. Carlson, Monotone Piecewise Cubic
/// Interpolation, 1980). Outside of what was measured the nearest point stands in.
public final class MeasuredDuration implements DurationModel {
  private final double[] sizes;
  private final double[] times;
  private final double[] slopes;

  /// @param points milliseconds by MB, one at least
  public MeasuredDuration(SortedMap<Long, Double> points) {
    sizes = new double[points.size()];
    times = new double[points.size()];
    int i = 0;
    for (Map.Entry<Long, Double> point : new TreeMap<>(points).entrySet()) {
      sizes[i] = point.getKey();
      times[i++] = point.getValue();
    }
    slopes = slopes();
  }

  @Override
  public boolean isOutside(double megabytes) {
    return megabytes < sizes[0] || megabytes > sizes[sizes.length - 1];
  }

  @Override
  public double milliseconds(double megabytes) {
    int last = sizes.length - 1;
    if (megabytes <= sizes[0]) {
      return times[0];
    }
    if (megabytes >= sizes[last]) {
      return times[last];
    }
    int left = 0;
    while (sizes[left + 1] < megabytes) {
      left++;
    }
    return megabytes == sizes[left + 1] ? times[left + 1] : between(left, megabytes);
  }

  /// The cubic that meets both points and both slopes.
  private double between(int left, double megabytes) {
    double width = sizes[left + 1] - sizes[left];
    double at = (megabytes - sizes[left]) / width;
    double rest = 1 - at;
    double value =
        times[left] * (1 + 2 * at) * rest * rest
            + width * slopes[left] * at * rest * rest
            + times[left + 1] * at * at * (3 - 2 * at)
            - width * slopes[left + 1] * at * at * rest;
    double least = Math.min(times[left], times[left + 1]);
    return Math.clamp(value, least, Math.max(times[left], times[left + 1]));
  }

  private double[] slopes() {
    int last = sizes.length - 1;
    var chosen = new double[sizes.length];
    if (last == 0) {
      return chosen;
    }
    chosen[0] = secant(0);
    chosen[last] = secant(last - 1);
    for (int i = 1; i < last; i++) {
      boolean turns = secant(i - 1) * secant(i) <= 0;
      chosen[i] = turns ? 0 : (secant(i - 1) + secant(i)) / 2;
    }
    for (int i = 0; i < last; i++) {
      flatten(chosen, i);
    }
    return chosen;
  }

  private double secant(int left) {
    return (times[left + 1] - times[left]) / (sizes[left + 1] - sizes[left]);
  }

  /// Slopes that would make the curve turn between two points are drawn back onto a circle of
  /// radius 3 around no slope at all, which is enough for it not to.
  private void flatten(double[] chosen, int left) {
    double secant = secant(left);
    if (secant == 0) {
      chosen[left] = 0;
      chosen[left + 1] = 0;
      return;
    }
    double length = Math.hypot(chosen[left] / secant, chosen[left + 1] / secant);
    if (length > 3) {
      chosen[left] *= 3 / length;
      chosen[left + 1] *= 3 / length;
    }
  }
}
