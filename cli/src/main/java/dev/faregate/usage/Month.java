package dev.faregate.usage;

import java.time.YearMonth;
import java.util.Optional;

/// How long a month is.
///
/// @param label as given: `730h`, `30d`, `2026-12`
/// @param hours 730 by default, as AWS's calculator has it
/// @param calendar the very month, if one is named
/// @param year the year whose schedule runs are averaged over where no calendar month is named
/// @param zones whose clocks the schedules of the month go by
public record Month(String label, long hours, Optional<YearMonth> calendar, int year, Zones zones) {

  public Month(String label, long hours, Optional<YearMonth> calendar, int year) {
    this(label, hours, calendar, year, new JavaZones());
  }

  public Month with(Zones others) {
    return new Month(label, hours, calendar, year, others);
  }

  public long seconds() {
    return hours * 3600;
  }
}
