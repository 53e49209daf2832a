package dev.faregate.report;

import dev.faregate.billing.Ratio;
import dev.faregate.resource.Resource;
import dev.faregate.usage.replay.Charged;
import dev.faregate.usage.replay.Tally;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What logs say of how much was used.
///
/// @param logs how many were read
/// @param lines in all of them
/// @param faulty lines that should tell of a request and cannot be read
/// @param faults the first of those, each with its place
/// @param scale to the month that is priced
/// @param charged what AWS billed, as exports tell it
/// @param compared an estimate with it, where one was asked for
/// @param usage of each function, as faregate.yaml writes it
public record Observed(
    List<Function> functions,
    int logs,
    long lines,
    long faulty,
    List<String> faults,
    Optional<Period> period,
    Scale scale,
    Map<String, String> usage,
    List<Charged> charged,
    List<Compared> compared) {
  public Observed {
    compared = List.copyOf(compared);
    charged = List.copyOf(charged);
    usage = Collections.unmodifiableMap(new LinkedHashMap<>(usage));
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
    /// `2026-11-18 to 2026-11-20`
    public String words() {
      return first().substring(0, 10) + " to " + last().substring(0, 10);
    }

    String first() {
      return Instant.ofEpochMilli(from).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    String last() {
      return Instant.ofEpochMilli(to).truncatedTo(ChronoUnit.SECONDS).toString();
    }
  }

  /// A quantity or a cost on a meter, as estimated and as it was; either may be unknown.
  ///
  /// @param name of a function, or `bill`
  public record Compared(
      String name,
      String meter,
      boolean isCost,
      Optional<Ratio> estimated,
      Optional<Ratio> observed) {}

  /// How many times what the logs tell a month has.
  ///
  /// @param says what it rests on; empty where nothing is scaled
  public record Scale(Ratio factor, String says) {
    public static final Scale NONE = new Scale(Ratio.ONE, "");

    public boolean isAsLogged() {
      return says.isEmpty();
    }

    /// Rounded half up.
    public long of(long number) {
      var scaled = Ratio.of(number).times(factor);
      var twice = scaled.numerator().shiftLeft(1).add(scaled.denominator());
      return twice.divide(scaled.denominator().shiftLeft(1)).longValueExact();
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
