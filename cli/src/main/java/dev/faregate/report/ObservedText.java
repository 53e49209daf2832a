package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Ratio;
import dev.faregate.usage.replay.Durations;
import dev.faregate.usage.replay.Measured;
import dev.faregate.usage.replay.Tally;
import java.util.ArrayList;
import java.util.List;

/// What logs say of functions, in phrases.
final class ObservedText {
  private static final long MICROS = 1000;
  private static final long MILLIS = 1000;
  private static final long GIGABYTE = 1024;

  private ObservedText() {}

  /// A phrase and its name: `billed`, `30,000 ms, 120 ms each, 45 GB-s`.
  record Fact(String name, String says) {}

  static List<Fact> facts(Observed.Function function) {
    var tally = function.tally();
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("requests", requests(tally)));
    facts.add(new Fact("billed", billed(tally)));
    facts.add(new Fact("duration", durations(tally)));
    if (tally.coldStarts() > 0) {
      facts.add(new Fact("INIT", init(tally)));
    }
    if (tally.restores() > 0) {
      facts.add(new Fact("restores", restores(tally)));
    }
    facts.add(new Fact("memory", memory(function)));
    return facts;
  }

  private static String requests(Tally tally) {
    var text = count(tally.requests());
    if (tally.coldStarts() > 0) {
      text += ", " + count(tally.coldStarts()) + " started cold (" + share(tally) + ")";
    }
    text += tally.failures() > 0 ? ", " + count(tally.failures()) + " failed" : "";
    if (tally.measured().isPresent()) {
      var throttles = tally.measured().get().throttles();
      var atOnce = tally.measured().get().concurrency();
      text += throttles.orElse(0) > 0 ? "; " + count(throttles.getAsLong()) + " throttled" : "";
      text += atOnce.isPresent() ? "; at most " + count(atOnce.getAsLong()) + " at once" : "";
    }
    return text;
  }

  private static String share(Tally tally) {
    return quotient(tally.coldStarts() * 100, tally.requests()) + "%";
  }

  private static String billed(Tally tally) {
    return count(tally.billed())
        + " ms, "
        + quotient(tally.billed(), tally.requests())
        + " ms each; "
        + Amounts.quantity(gigabyteSeconds(tally))
        + " GB-s";
  }

  /// Exact.
  static Ratio gigabyteSeconds(Tally tally) {
    return Ratio.of(tally.billed())
        .times(Ratio.of(tally.memory()))
        .dividedBy(Ratio.of(MILLIS * GIGABYTE));
  }

  private static String durations(Tally tally) {
    if (tally.measured().isPresent()) {
      return measured(tally, tally.measured().get());
    }
    return "half within "
        + millis(tally.percentile(50))
        + ", 90% "
        + millis(tally.percentile(90))
        + ", 99% "
        + millis(tally.percentile(99))
        + " ms (estimates, ±"
        + Durations.ERROR
        + "); longest "
        + millis(tally.longest())
        + " ms";
  }

  private static String measured(Tally tally, Measured measured) {
    var each = quotient(tally.duration(), tally.requests() * MICROS) + " ms on average";
    var longest = measured.hasLongest() ? ", longest " + millis(tally.longest()) + " ms" : "";
    return each + longest + " (" + measured.how() + ")";
  }

  private static String init(Tally tally) {
    var each = quotient(tally.init(), tally.coldStarts() * MICROS) + " ms each, ";
    return tally.initBilled() == 0
        ? each + "not billed in these logs"
        : each + count(tally.initBilled()) + " ms of what is billed";
  }

  private static String restores(Tally tally) {
    return count(tally.restores())
        + ", "
        + quotient(tally.restore(), tally.restores() * MICROS)
        + " ms each, "
        + count(tally.restoreBilled())
        + " ms of what is billed";
  }

  private static String memory(Observed.Function function) {
    var tally = function.tally();
    if (tally.used() == 0) {
      return "nobody says how much was used";
    }
    var used = "at most " + count(tally.used()) + " of " + count(tally.memory()) + " MB used";
    if (function.smaller().isEmpty()) {
      return used;
    }
    var smaller = function.smaller().get();
    return used
        + "; "
        + Money.dollars(smaller.saves())
        + " less with "
        + count(smaller.memory())
        + " MB if it ran as long";
  }

  static String count(long number) {
    return Amounts.grouped(Long.toString(number));
  }

  /// In milliseconds, to a tenth of a percent or so.
  static String millis(long micros) {
    long value = micros;
    long unit = 1;
    while (value >= 10 * MICROS * unit && unit < MICROS) {
      unit *= 10;
    }
    long rounded = (value + unit / 2) / unit * unit;
    return Amounts.quantity(Ratio.of(rounded, MICROS));
  }

  /// To two places.
  private static String quotient(long number, long by) {
    var hundredths = Ratio.of(number).times(Ratio.of(100)).dividedBy(Ratio.of(by));
    var whole = hundredths.numerator().shiftLeft(1).add(hundredths.denominator());
    var rounded = whole.divide(hundredths.denominator().shiftLeft(1)).longValue();
    return Amounts.quantity(Ratio.of(rounded, 100));
  }

  /// What was read: `12,000 requests in 3 logs, from … to …`.
  static String summary(Observed observed) {
    var text =
        count(observed.requests())
            + (observed.requests() == 1 ? " request in " : " requests in ")
            + Listing.counted(observed.logs(), "log");
    if (observed.period().isPresent()) {
      var period = observed.period().get();
      text += ", from " + period.first() + " to " + period.last();
    }
    return text;
  }

  /// `3 lines cannot be read`; empty where all can.
  static String faulty(Observed observed) {
    long count = observed.faulty();
    return count == 0
        ? ""
        : count == 1 ? "1 line cannot be read" : count(count) + " lines cannot be read";
  }
}
