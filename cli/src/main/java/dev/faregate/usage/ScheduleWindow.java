package dev.faregate.usage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;

/// The time in which a schedule runs at all: its StartDate and EndDate, else for ever.
///
/// @param from the first moment
/// @param until the first moment after it
record ScheduleWindow(Instant from, Instant until) {

  static ScheduleWindow of(YearMonth month) {
    return new ScheduleWindow(
        month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC),
        month.plusMonths(1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  /// @param from as `2026-12-10T00:00:00Z`, in UTC where it names no offset; empty for none
  static Parsed<ScheduleWindow> parse(String from, String until) {
    try {
      return new Parsed.Good<>(
          new ScheduleWindow(
              from.isEmpty() ? Instant.MIN : instant(from),
              until.isEmpty() ? Instant.MAX : instant(until)));
    } catch (DateTimeException e) {
      return new Parsed.Wrong<>("its dates cannot be read; write 2026-12-10T00:00:00Z");
    }
  }

  private static Instant instant(String text) {
    return text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > 7
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
  }

  boolean contains(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(until);
  }

  boolean covers(ScheduleWindow other) {
    return !other.from.isBefore(from) && !other.until.isAfter(until);
  }

  /// From the beginning of this to the end of the other.
  ScheduleWindow to(ScheduleWindow other) {
    return new ScheduleWindow(from, other.until);
  }

  /// What both have in common; empty, ending before it begins, where that is nothing.
  ScheduleWindow and(ScheduleWindow other) {
    return new ScheduleWindow(
        from.isAfter(other.from) ? from : other.from,
        until.isBefore(other.until) ? until : other.until);
  }

  boolean isEmpty() {
    return !from.isBefore(until);
  }
}
