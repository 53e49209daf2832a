package dev.faregate.usage.replay;

/// What Lambda reports of one request. Filled anew for each: hundreds of millions are read.
final class Invocation {
  private static final long MOST_MILLIS = 1_000_000_000;
  private static final long MOST_MICROS = 1000 * MOST_MILLIS;
  private static final long MOST_MEMORY = 1 << 20;
  private static final int THOUSAND = 1000;

  /// Nothing is said of it.
  private static final long NONE = -1;

  /// Something is said that is no number.
  static final long MALFORMED = -2;

  private long duration;
  private long billedMicros;
  private long memory;
  private long used;
  private long init;
  private long restore;
  private long restoreBilledMicros;
  private boolean failed;

  /// Whether nothing of it needs to be looked at.
  private boolean isSound;

  /// Whether its duration is said twice, so that it is not one report.
  private boolean isRepeated;

  /// Nothing is said yet.
  void clear() {
    isSound = false;
    isRepeated = false;
    duration = NONE;
    billedMicros = NONE;
    memory = NONE;
    used = 0;
    init = NONE;
    restore = NONE;
    restoreBilledMicros = 0;
    failed = false;
  }

  /// What each report says, in numbers of at most eight digits.
  ///
  /// @param micros of the duration
  /// @param billedMillis of the billed duration
  /// @param size in MB, as the peak
  void usual(long micros, long billedMillis, long size, long peak) {
    duration = micros;
    billedMicros = billedMillis * THOUSAND;
    memory = size * THOUSAND;
    used = peak * THOUSAND;
    isSound = size > 0 && size <= MOST_MEMORY;
  }

  /// Why it cannot be counted; empty where it can.
  String fault() {
    return isSound ? "" : examined();
  }

  private String examined() {
    if (Math.min(duration, billedMicros) == MALFORMED
        || Math.min(Math.min(memory, used), Math.min(init, restore)) == MALFORMED
        || restoreBilledMicros == MALFORMED) {
      return "a figure in it is no number with its unit";
    }
    if (isRepeated) {
      return "it says two durations, as if it were several lines";
    }
    if (duration < 0) {
      return "it says no duration";
    }
    if (billedMicros < 0) {
      return "it says no billed duration";
    }
    if (memory < 0) {
      return "it says no memory size";
    }
    if (billedMicros % THOUSAND != 0 || restoreBilledMicros % THOUSAND != 0) {
      return "its billed duration is no whole number of milliseconds";
    }
    if (billedMicros > MOST_MICROS
        || duration > MOST_MICROS
        || restoreBilledMicros > MOST_MICROS
        || Math.max(used, Math.max(init, restore)) > MOST_MICROS) {
      return "its duration is longer than any function runs";
    }
    if (memory == 0 || memory > MOST_MEMORY * THOUSAND || memory % THOUSAND != 0) {
      return "its memory size is none";
    }
    return "";
  }

  /// In microseconds, as all that is set here: a number times a thousand.
  void duration(long micros) {
    isSound = false;
    isRepeated |= duration != NONE;
    duration = micros;
  }

  void billed(long micros) {
    isSound = false;
    billedMicros = micros;
  }

  void memory(long thousandths) {
    isSound = false;
    memory = thousandths;
  }

  void used(long thousandths) {
    isSound = false;
    used = thousandths;
  }

  void init(long micros) {
    isSound = false;
    init = micros;
  }

  void restore(long micros) {
    isSound = false;
    restore = micros;
  }

  void restoreBilled(long micros) {
    isSound = false;
    restoreBilledMicros = micros;
  }

  void failed() {
    failed = true;
  }

  /// In microseconds.
  long duration() {
    return duration;
  }

  /// In milliseconds.
  long billed() {
    return billedMicros / THOUSAND;
  }

  /// In MB.
  int memory() {
    return (int) (memory / THOUSAND);
  }

  /// In MB, rounded up.
  long used() {
    return (used + THOUSAND - 1) / THOUSAND;
  }

  /// In microseconds; -1 where the environment was there already.
  long init() {
    return init;
  }

  /// In microseconds; -1 where nothing was restored.
  long restore() {
    return restore;
  }

  /// In milliseconds.
  long restoreBilled() {
    return restoreBilledMicros / THOUSAND;
  }

  boolean hasFailed() {
    return failed;
  }
}
