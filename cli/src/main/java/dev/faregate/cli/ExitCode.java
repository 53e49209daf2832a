package dev.faregate.cli;

import java.util.List;

/// What a run ends with. Where several hold, the first in the order of declaration counts.
enum ExitCode {
  FAULT(70, "a fault of faregate's own"),
  USAGE(
      2,
      "the command line, faregate.yaml or a parameter file is wrong, or a named file cannot be"
          + " opened"),
  FINDINGS(1, "a finding of severity error (check, gate), or a descriptor cannot be read"),
  OVER_BUDGET(3, "over budget (gate)"),
  UNKNOWN(4, "something is unknown or unchecked, and --strict forbids it"),
  OK(0, "nothing that fails");

  private final int status;
  private final String says;

  ExitCode(int status, String says) {
    this.status = status;
    this.says = says;
  }

  int status() {
    return status;
  }

  String says() {
    return says;
  }

  /// In the order of their numbers, as help lists them.
  static List<ExitCode> byStatus() {
    return List.of(OK, FINDINGS, USAGE, OVER_BUDGET, UNKNOWN, FAULT);
  }

  ExitCode or(ExitCode other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
