package dev.faregate.rule;

import dev.faregate.source.Origin;
import dev.faregate.source.Span;
import java.util.List;
import java.util.Optional;

/// One way to put a finding right.
///
/// @param says what it would be then: `8 GB`, `2 vCPU and 9 GB`
/// @param offer the Fargate size whose price goes with the fix, where it changes what it costs
/// @param edits what to write where, byte-exact elsewhere; empty where a person must decide
public record Fix(String says, Optional<Offer> offer, List<Edit> edits) {
  public Fix {
    edits = List.copyOf(edits);
  }

  /// Quantities of meters an hour that the fix would use, so that a report can say what it costs;
  /// the rule itself knows no price.
  ///
  /// @param meters meter names
  /// @param thousandths of each meter's unit an hour (0.25 vCPU is 250)
  public record Offer(String region, List<String> meters, List<Long> thousandths, String per) {
    public Offer {
      meters = List.copyOf(meters);
      thousandths = List.copyOf(thousandths);
    }
  }

  /// Replace what stands at `at` by `text`.
  public record Edit(Span at, String text) {}

  /// The nearest bound in place of a number, as an edit where that is surely what was meant: a
  /// value far off is rather in another unit, and none or a negative one says something else.
  ///
  /// @param says the bound in words
  public static Fix nearest(String says, long number, long bound, Origin origin) {
    boolean isNear = number > 0 && bound > 0 && number / 2 <= bound && bound / 2 <= number;
    if (!isNear || origin.at().isEmpty() || !origin.via().isEmpty()) {
      return of(says);
    }
    var edit = new Edit(origin.at().get(), Long.toString(bound));
    return new Fix(says, Optional.empty(), List.of(edit));
  }

  public static Fix of(String says) {
    return new Fix(says, Optional.empty(), List.of());
  }
}
