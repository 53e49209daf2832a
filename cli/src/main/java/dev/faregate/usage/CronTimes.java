package dev.faregate.usage;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The moments at which a cron expression runs, where counting them is not enough.
final class CronTimes {
  private CronTimes() {}

  /// In order. What falls into an hour that clocks skip does not run; in one that comes twice it
  /// runs the first time.
  static List<Instant> of(Cron cron, YearMonth month, ZoneId zone) {
    var moments = new ArrayList<Instant>();
    for (LocalDateTime time : cron.times(month)) {
      var offsets = zone.getRules().getValidOffsets(time);
      if (!offsets.isEmpty()) {
        moments.add(time.toInstant(offsets.getFirst()));
      }
    }
    return moments;
  }
}
