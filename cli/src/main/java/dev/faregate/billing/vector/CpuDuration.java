package dev.faregate.billing.vector;

/// Work that waits for processors only. Up to one vCPU it takes as much longer as there is less of
/// it; beyond, only the parallel share gets faster (Amdahl's law).
///
/// @param reference milliseconds at the size `at`
/// @param at the size in MB that the reference was taken at
/// @param perVcpu the memory in MB that comes with one vCPU
/// @param parallel the share of the work that more vCPUs than one speed up, 0 to 1
public record CpuDuration(double reference, double at, double perVcpu, double parallel)
    implements DurationModel {

  @Override
  public double milliseconds(double megabytes) {
    return reference * time(megabytes / perVcpu) / time(at / perVcpu);
  }

  /// As a multiple of the time that one vCPU takes.
  private double time(double vcpus) {
    return vcpus <= 1 ? 1 / vcpus : 1 - parallel + parallel / vcpus;
  }
}
