package dev.faregate.cli;

import dev.faregate.usage.replay.Tallies;
import java.util.List;

/// What logs say.
///
/// @param lines of all logs
/// @param requests that were counted
/// @param charges rows of bills, and series of metrics
/// @param faulty lines that should tell of a request and cannot be read
/// @param faults the first of those, each with its place
/// @param notes on metrics that do not count
record ReplayRead(
    Tallies tallies,
    long lines,
    long requests,
    long charges,
    long faulty,
    List<String> faults,
    List<String> notes) {
  ReplayRead {
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }
}
