package dev.faregate.usage.replay;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a function did at one memory size: exact sums, and its durations within an error. Tallies
/// add up in any order.
public final class Tally implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int MICROS = 1000;

  private final String function;
  private final int memory;
  private final Durations durations = new Durations();
  private long requests;
  private long billed;
  private long duration;
  private long longest;
  private long coldStarts;
  private long init;
  private long initBilled;
  private long restores;
  private long restore;
  private long restoreBilled;
  private long used;
  private long failures;
  private transient @Nullable Measured measured; // known when everything is read

  Tally(String function, int memory) {
    this.function = function;
    this.memory = memory;
  }

  /// @throws ArithmeticException where a sum is more than can be counted
  void add(Invocation one) {
    requests++;
    billed = Math.addExact(billed, one.billed());
    duration = Math.addExact(duration, one.duration());
    longest = Math.max(longest, one.duration());
    durations.add(one.duration());
    used = Math.max(used, one.used());
    if (one.init() >= 0) {
      coldStarts++;
      init = Math.addExact(init, one.init());
      initBilled += initBilled(one);
    }
    if (one.restore() >= 0) {
      restores++;
      restore = Math.addExact(restore, one.restore());
      restoreBilled = Math.addExact(restoreBilled, one.restoreBilled());
    }
    failures += one.hasFailed() ? 1 : 0;
  }

  /// What was billed beyond the duration, if that is as much as INIT took: AWS did not always bill
  /// it.
  private static long initBilled(Invocation one) {
    boolean isBilled = one.billed() * MICROS >= one.duration() + one.init();
    return isBilled ? one.billed() - (one.duration() + MICROS - 1) / MICROS : 0;
  }

  void add(Tally other) {
    requests += other.requests;
    billed = Math.addExact(billed, other.billed);
    duration = Math.addExact(duration, other.duration);
    longest = Math.max(longest, other.longest);
    durations.add(other.durations);
    used = Math.max(used, other.used);
    coldStarts += other.coldStarts;
    init = Math.addExact(init, other.init);
    initBilled += other.initBilled;
    restores += other.restores;
    restore = Math.addExact(restore, other.restore);
    restoreBilled = Math.addExact(restoreBilled, other.restoreBilled);
    failures += other.failures;
  }

  /// Of metrics in place of requests.
  ///
  /// @param millis of all requests; their sum stands for what is billed, rounded up
  void set(long told, BigDecimal millis, Measured how) {
    requests = told;
    duration = millis.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact();
    billed = millis.setScale(0, RoundingMode.CEILING).longValueExact();
    measured = how;
  }

  /// @param most that one request took, in milliseconds
  void noted(long most, long failed) {
    longest = Math.multiplyExact(most, (long) MICROS);
    failures = failed;
  }

  /// Where it is of metrics: there are no percentiles then.
  public Optional<Measured> measured() {
    return Optional.ofNullable(measured);
  }

  /// Empty where no log told whose it is.
  public String function() {
    return function;
  }

  /// As configured, in MB.
  public int memory() {
    return memory;
  }

  public long requests() {
    return requests;
  }

  /// In milliseconds, INIT and restores included where AWS billed them.
  public long billed() {
    return billed;
  }

  /// In microseconds.
  public long duration() {
    return duration;
  }

  /// In microseconds.
  public long longest() {
    return longest;
  }

  /// The duration that so many percent of the requests do not exceed, in microseconds: an estimate,
  /// at most [Durations#ERROR] off.
  public long percentile(int percent) {
    return Math.min(longest, durations.percentile(percent));
  }

  public long coldStarts() {
    return coldStarts;
  }

  /// Of all cold starts, in microseconds.
  public long init() {
    return init;
  }

  /// The part of what was billed that is INIT, in milliseconds.
  public long initBilled() {
    return initBilled;
  }

  /// Starts from a snapshot.
  public long restores() {
    return restores;
  }

  /// Of all restores, in microseconds.
  public long restore() {
    return restore;
  }

  /// In milliseconds.
  public long restoreBilled() {
    return restoreBilled;
  }

  /// The most that one request used, in MB; 0 where nobody says.
  public long used() {
    return used;
  }

  /// Requests that timed out or ended in an error of the runtime.
  public long failures() {
    return failures;
  }
}
