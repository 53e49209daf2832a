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
/// @param after how many months after the first this one is: what grows has grown so often
public record Month(
    String label, long hours, Optional<YearMonth> calendar, int year, Zones zones, int after) {

  public Month(String label, long hours, Optional<YearMonth> calendar, int year, Zones zones) {
    this(label, hours, calendar, year, zones, 0);
  }

  public Month(String label, long hours, Optional<YearMonth> calendar, int year) {
    this(label, hours, calendar, year, new JavaZones());
  }

  public Month with(Zones others) {
    return new Month(label, hours, calendar, year, others, after);
  }

  /// The month that comes so many months later: the very one where a calendar month is named.
  public Month later(int months) {
    if (calendar.isEmpty()) {
      return new Month(label, hours, calendar, year + months / 12, zones, after + months);
    }
    var then = calendar.get().plusMonths(months);
    return new Month(
        then.toString(),
        then.lengthOfMonth() * 24L,
        Optional.of(then),
        then.getYear(),
        zones,
        after + months);
  }

  /// Which of several months it is: ` in month 4`, ` in 2026-12`.
  public String inWords() {
    return " in " + name();
  }

  /// What a list of months calls it: `month 4`, `2026-12`.
  public String name() {
    return calendar.isPresent() ? label : "month " + (after + 1);
  }

  public long seconds() {
    return hours * 3600;
  }
}
