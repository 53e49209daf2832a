package dev.faregate.usage;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// The world's time zones, as far as a schedule has to know them: when their clocks jump forward.
public interface Zones {
  /// The jumps of a year, in order; empty if there is no such zone.
  ///
  /// @param zone as `Europe/Berlin`
  Optional<List<Gap>> gaps(String zone, int year);

  /// Times that no clock of a zone shows.
  ///
  /// @param from the first of them, by the clock before the jump
  /// @param until what the clock shows instead
  record Gap(LocalDateTime from, LocalDateTime until) {
    boolean touches(int year) {
      return from.getYear() == year || until.getYear() == year;
    }
  }
}
