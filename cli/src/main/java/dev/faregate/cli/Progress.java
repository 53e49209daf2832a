package dev.faregate.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/// One line on the terminal that says how far a long run is: `faregate: reading 812 of 2086`. It
/// appears after half a second, says nothing that a descriptor says, and is gone at the end. The
/// launcher sets `FAREGATE_PROGRESS` where stderr is a terminal.
final class Progress {
  private static final long MILLION = 1_000_000;
  private static final long PATIENCE = 500 * MILLION;
  private static final long BETWEEN = 100 * MILLION;
  private static final String ERASED = "\r\u001b[K";

  private final PrintStream err;
  private final boolean isWanted;
  private final LongSupplier nanos;
  private long next;
  private boolean isShown;

  /// @param nanos a clock that only ever rises
  Progress(PrintStream err, boolean isWanted, LongSupplier nanos) {
    this.err = err;
    this.isWanted = isWanted;
    this.nanos = nanos;
    this.next = nanos.getAsLong() + PATIENCE;
  }

  static Progress of(Arguments arguments, Surroundings surroundings) {
    var environment = surroundings.environment();
    boolean isWanted =
        environment.containsKey("FAREGATE_PROGRESS")
            && !"dumb".equals(environment.get("TERM"))
            && !arguments.has(CommonOptions.QUIET.name());
    return new Progress(surroundings.err(), isWanted, System::nanoTime);
  }

  void show(String doing, long done, long of) {
    if (!isWanted || nanos.getAsLong() - next < 0) {
      return;
    }
    next = nanos.getAsLong() + BETWEEN;
    isShown = true;
    err.print(ERASED + "faregate: " + doing + " " + done + " of " + of);
    err.flush();
  }

  void erase() {
    if (isShown) {
      err.print(ERASED);
      err.flush();
      isShown = false;
    }
  }
}
