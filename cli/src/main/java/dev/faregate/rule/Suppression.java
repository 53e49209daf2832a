package dev.faregate.rule;

import dev.faregate.source.Span;
import java.time.LocalDate;
import java.util.Optional;

/// What somebody decided not to be told.
///
/// @param file the file it speaks of; in settings a pattern, empty for all files
/// @param line the line it speaks of, 0 for the whole file
/// @param resource the resource it speaks of, with its nested stacks; in settings a pattern; empty
///   for all
/// @param until the last day on which it holds, absent for good
/// @param because why, empty where nobody said
/// @param at where it is written
public record Suppression(
    Kind kind,
    String rule,
    String file,
    int line,
    String resource,
    Optional<LocalDate> until,
    String because,
    Span at) {

  /// Where a suppression may be written.
  public enum Kind {
    COMMENT("comment"),
    METADATA("metadata"),
    SETTINGS("settings");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /// Whether it held on that day, its last one included.
  public boolean holds(LocalDate day) {
    return until.isEmpty() || !day.isAfter(until.get());
  }
}
