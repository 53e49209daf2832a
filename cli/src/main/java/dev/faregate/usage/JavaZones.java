package dev.faregate.usage;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Time zones as `java.time` has them, in all their spellings. Their first use takes long: Java
/// searches the whole program for others.
public final class JavaZones implements Zones {
  @Override
  public Optional<List<Gap>> gaps(String zone, int year) {
    ZoneId id;
    try {
      id = ZoneId.of(zone);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    var gaps = new ArrayList<Gap>();
    var rules = id.getRules();
    var before = LocalDateTime.of(year, 1, 1, 0, 0).minusDays(3).toInstant(ZoneOffset.UTC);
    var next = rules.nextTransition(before);
    while (next != null && next.getDateTimeBefore().getYear() <= year) {
      var gap = new Gap(next.getDateTimeBefore(), next.getDateTimeAfter());
      if (next.isGap() && gap.touches(year)) {
        gaps.add(gap);
      }
      next = rules.nextTransition(next.getInstant());
    }
    return Optional.of(gaps);
  }
}
