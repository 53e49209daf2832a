package dev.faregate.cli;

import dev.faregate.report.Report.Trouble;
import dev.faregate.rule.Checks;
import java.util.List;

/// A run with all that is said of it.
///
/// @param unread nested stacks of which nothing is checked
record Judged(Run run, Checks checks, List<Trouble> unread, Verdict verdict) {

  /// Reads and checks what the command line names.
  static Judged of(Arguments arguments, Surroundings surroundings) {
    var run = Run.of(arguments, surroundings);
    if (run.settings().account("free-tier").isPresent()) {
      run.freeTier(run.month()); // a slip there, which only a price would meet
    }
    var checks = run.checks();
    var unread = Unpriced.unread(run);
    return new Judged(run, checks, unread, Verdict.of(run, checks, unread));
  }

  Judged with(Verdict other) {
    return new Judged(run, checks, unread, other);
  }
}
