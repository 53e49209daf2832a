package dev.faregate.cli;

import dev.faregate.usage.Zones.Gap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// The rules of one time zone, as `java.time.zone.ZoneRules` writes them: standard offsets, which
/// do not matter here, changes of the clock one by one, and the rules that hold after the last.
final class ZoneRecord {
  private static final int KIND = 1;
  private static final long SECONDS_OF_DAY = 86_400;

  private final ZoneBytes in;

  ZoneRecord(ZoneBytes in) {
    this.in = in;
  }

  List<Gap> gaps(int year) {
    if (in.int8() != KIND) {
      throw new IndexOutOfBoundsException("another kind of record");
    }
    var standard = seconds();
    offsets(standard.length + 1);
    var changes = seconds();
    var offsets = offsets(changes.length + 1);
    var gaps = new ArrayList<Gap>();
    for (int i = 0; i < changes.length; i++) {
      add(changes[i], offsets[i], offsets[i + 1], year, gaps);
    }
    long last = changes.length == 0 ? Long.MIN_VALUE : changes[changes.length - 1];
    for (int left = in.int8(); left > 0; left--) {
      var rule = ZoneRule.read(in);
      for (int each = year - 1; each <= year + 1; each++) {
        long second = rule.second(each);
        if (second > last) {
          add(second, rule.before(), rule.after(), year, gaps);
        }
      }
    }
    return gaps;
  }

  private long[] seconds() {
    var seconds = new long[in.int32()];
    for (int i = 0; i < seconds.length; i++) {
      seconds[i] = in.second();
    }
    return seconds;
  }

  private int[] offsets(int count) {
    var offsets = new int[count];
    for (int i = 0; i < count; i++) {
      offsets[i] = in.offset();
    }
    return offsets;
  }

  private static void add(long second, int before, int after, int year, List<Gap> gaps) {
    if (after <= before) {
      return;
    }
    var from = clock(second + before);
    var until = clock(second + after);
    if (from.getYear() == year || until.getYear() == year) {
      gaps.add(new Gap(from, until));
    }
  }

  /// What a clock shows, whatever its offset.
  private static LocalDateTime clock(long second) {
    var day = LocalDate.ofEpochDay(Math.floorDiv(second, SECONDS_OF_DAY));
    return LocalDateTime.of(day, LocalTime.ofSecondOfDay(Math.floorMod(second, SECONDS_OF_DAY)));
  }
}
