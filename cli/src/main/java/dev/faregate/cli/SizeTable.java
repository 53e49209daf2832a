package dev.faregate.cli;

import dev.faregate.billing.vector.DurationModel;
import java.util.List;

/// The sizes of configurations that are as fast at the same size, and how fast they are.
final class SizeTable {
  private final List<SweepSize> sizes;
  private final boolean timed;
  private final long[] milliseconds;
  private final double[] standIns;

  private SizeTable(List<SweepSize> sizes, boolean timed) {
    this.sizes = List.copyOf(sizes);
    this.timed = timed;
    this.milliseconds = new long[sizes.size()];
    this.standIns = new double[sizes.size()];
  }

  static SizeTable of(List<SweepSize> sizes, DurationModel model, long memoryPerVcpu) {
    var table = new SizeTable(sizes, true);
    for (int i = 0; i < table.length(); i++) {
      table.standIns[i] = standIn(sizes.get(i), memoryPerVcpu);
      table.milliseconds[i] = model.billed(table.standIns[i]);
    }
    return table;
  }

  /// Where nothing is timed.
  static SizeTable untimed(List<SweepSize> sizes) {
    return new SizeTable(sizes, false);
  }

  /// The MB of a function's memory that come with as many processors.
  static double standIn(SweepSize size, long memoryPerVcpu) {
    return size.cpu() == 0
        ? (double) size.memory()
        : (double) (size.cpu() * memoryPerVcpu) / SweptTask.UNITS_PER_VCPU;
  }

  boolean isTimed() {
    return timed;
  }

  int length() {
    return sizes.size();
  }

  SweepSize size(int number) {
    return sizes.get(number);
  }

  /// That a request takes, as billed; 0 where nothing is timed.
  long milliseconds(int number) {
    return milliseconds[number];
  }

  double standIn(int number) {
    return standIns[number];
  }

  /// Of each size, for comparing.
  double[] latencies() {
    var latencies = new double[milliseconds.length];
    for (int i = 0; i < latencies.length; i++) {
      latencies[i] = (double) milliseconds[i];
    }
    return latencies;
  }
}
