package dev.faregate.report;

import dev.faregate.billing.Ratio;
import dev.faregate.resource.Resource;
import dev.faregate.usage.replay.Tally;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// What logs say of how much was used.
///
/// @param logs how many were read
/// @param lines in all of them
/// @param faulty lines that should tell of a request and cannot be read
/// @param faults the first of those, each with its place
public record Observed(
    List<Function> functions,
    int logs,
    long lines,
    long faulty,
    List<String> faults,
    Optional<Period> period) {
  public Observed {
    functions = List.copyOf(functions);
    faults = List.copyOf(faults);
  }

  /// A function at one memory size.
  ///
  /// @param smaller a size that would do as well, where there is one
  public record Function(Resource resource, Tally tally, Optional<Smaller> smaller) {}

  /// A smaller memory size.
  ///
  /// @param memory in MB
  /// @param saves on the bill, if requests take as long as they did
  public record Smaller(long memory, Ratio saves) {}

  /// From the first to the last request whose time a log tells, in milliseconds since 1970.
  public record Period(long from, long to) {
    String first() {
      return Instant.ofEpochMilli(from).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    String last() {
      return Instant.ofEpochMilli(to).truncatedTo(ChronoUnit.SECONDS).toString();
    }
  }

  long requests() {
    long sum = 0;
    for (var function : functions) {
      sum += function.tally().requests();
    }
    return sum;
  }
}
