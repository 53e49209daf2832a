package dev.faregate.cli;

import dev.faregate.billing.Amounts;

/// How large a configuration is.
///
/// @param cpu in CPU units; 0 for a function, whose processors come with its memory
/// @param memory in MB
record SweepSize(long cpu, long memory) {
  /// `0.25 vCPU with 512 MB`.
  String words() {
    return (cpu == 0
            ? ""
            : Amounts.decimal(cpu * 100 / SweptTask.UNITS_PER_VCPU, 2) + " vCPU with ")
        + Amounts.grouped(Long.toString(memory))
        + " MB";
  }
}
