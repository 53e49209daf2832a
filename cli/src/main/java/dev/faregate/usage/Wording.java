package dev.faregate.usage;

/// What messages say of a kind of number.
///
/// @param noSuch what a wrong text is not: `no count`
/// @param smallest the unit it is held in, in the plural
/// @param examples what is accepted
/// @param range a range, low..typical..high
record Wording(String noSuch, String smallest, String examples, String range) {

  static Wording of(Quantity quantity) {
    return switch (quantity) {
      case COUNT -> new Wording("no count", "", "3000000, 3M, 10/s or 100k/day", "1M..3M..10M");
      case AVERAGE -> new Wording("no number", "millionths", "60.83 or 24/day", "1..2.5..10");
      case DURATION ->
          new Wording("no duration", "milliseconds", "120ms, 1.5s, 10min or 8h", "80ms..120ms..2s");
      case HOURS -> new Wording("no time", "seconds", "730, 8h or 5min", "100..200..730");
      case MEGABYTES -> new Wording("no size", "MB", "512, 512MB or 2GB", "512MB..1GB..2GB");
      case BYTES -> new Wording("no size", "bytes", "2048, 100KB or 7MB", "10KB..100KB..1MB");
      case GIGABYTES -> new Wording("no size", "millionths of a GB", "72.8 or 104GB", "1..10..104");
      case SHARE -> new Wording("no share", "millionths", "1% or 0.01", "0%..1%..5%");
    };
  }
}
