package dev.faregate.cli;

import dev.faregate.billing.vector.DurationModel;
import java.util.List;

/// The sizes of configurations that are as fast at the same size, and how fast they are.
///
/// @param milliseconds that a request takes, as billed; none where nothing is timed
/// @param latencies the same, for comparing
/// @param standIn the MB of a function's memory that come with as many processors
record SizeTable(List<SweepSize> sizes, long[] milliseconds, double[] latencies, double[] standIn) {

  static SizeTable of(List<SweepSize> sizes, DurationModel model, long memoryPerVcpu) {
    var standIn = new double[sizes.size()];
    var milliseconds = new long[sizes.size()];
    var latencies = new double[sizes.size()];
    for (int i = 0; i < standIn.length; i++) {
      standIn[i] = standIn(sizes.get(i), memoryPerVcpu);
      milliseconds[i] = model.billed(standIn[i]);
      latencies[i] = (double) milliseconds[i];
    }
    return new SizeTable(List.copyOf(sizes), milliseconds, latencies, standIn);
  }

  /// Where nothing is timed.
  static SizeTable untimed(List<SweepSize> sizes) {
    return new SizeTable(
        List.copyOf(sizes), new long[0], new double[sizes.size()], new double[sizes.size()]);
  }

  static double standIn(SweepSize size, long memoryPerVcpu) {
    return size.cpu() == 0
        ? (double) size.memory()
        : (double) size.cpu() * memoryPerVcpu / SweptTask.UNITS_PER_VCPU;
  }

  boolean isTimed() {
    return milliseconds.length > 0;
  }

  int length() {
    return sizes.size();
  }
}
