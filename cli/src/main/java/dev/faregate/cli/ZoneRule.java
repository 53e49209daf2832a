package dev.faregate.cli;

import dev.faregate.usage.Days;

/// When a zone's clocks change every year, as `java.time.zone.ZoneOffsetTransitionRule` writes it.
///
/// @param day of the month; negative from its end
/// @param weekday on or after which day (before it, where it counts from the end), 0 for any
/// @param time in seconds of the day, as `clock` has it
/// @param clock 0 of UTC, 1 on the wall, 2 of the standard time
/// @param before offset until then, in seconds
record ZoneRule(
    int month, int day, int weekday, int time, int clock, int standard, int before, int after) {
  private static final long SECONDS_OF_DAY = 86_400;

  static ZoneRule read(ZoneBytes in) {
    int bits = in.int32();
    int hours = bits >>> 14 & 31;
    int quarters = bits >>> 4 & 255;
    int time = hours == 31 ? in.int32() : hours * 3600;
    int standard = quarters == 255 ? in.int32() : (quarters - 128) * 900;
    int before = (bits >>> 2 & 3) == 3 ? in.int32() : standard + (bits >>> 2 & 3) * 1800;
    int after = (bits & 3) == 3 ? in.int32() : standard + (bits & 3) * 1800;
    int day = (bits >>> 22 & 63) - 32;
    int clock = bits >>> 12 & 3;
    return new ZoneRule(bits >>> 28, day, bits >>> 19 & 7, time, clock, standard, before, after);
  }

  /// Seconds since 1970.
  long second(int year) {
    int offset = clock == 0 ? 0 : clock == 1 ? before : standard;
    return date(year) * SECONDS_OF_DAY + time - offset;
  }

  /// In days since 1970.
  private long date(int year) {
    long date =
        day < 0 ? Days.since1970(year, month + 1, day + 1) : Days.since1970(year, month, day);
    if (weekday == 0) {
      return date;
    }
    int off = weekday % 7 + 1 - Days.weekday(date);
    return date + (day < 0 ? (off > 0 ? off - 7 : off) : (off < 0 ? off + 7 : off));
  }
}
