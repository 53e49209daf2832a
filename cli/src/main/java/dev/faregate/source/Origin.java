package dev.faregate.source;

import java.util.List;
import java.util.Optional;

/// Where a value is written, and the places it was fetched through.
///
/// @param what the place in words ("parameter Memory, default"; "option --parameter"), empty for a
///   value that stands where it is used
/// @param at the place, absent for an option
/// @param via the places that led there, nearest to the use first: the `!Ref` itself, then a
///   mapping, ...
public record Origin(String what, Optional<Span> at, List<Origin> via) {

  public Origin {
    via = List.copyOf(via);
  }

  public static Origin at(Span span) {
    return new Origin("", Optional.of(span), List.of());
  }

  /// A place that has no file: an option, the environment, a default of AWS.
  public static Origin of(String what) {
    return new Origin(what, Optional.empty(), List.of());
  }

  public Origin called(String name) {
    return new Origin(name, at, via);
  }

  /// This origin, reached through `use`: the place where the value takes effect.
  public Origin through(Origin use) {
    if (use.at().isEmpty()) {
      return this;
    }
    var chain = new java.util.ArrayList<Origin>(use.via().size() + via.size() + 1);
    chain.addAll(use.via());
    chain.add(new Origin(use.what(), use.at(), List.of()));
    chain.addAll(via);
    return new Origin(what, at, chain);
  }

  /// The place where the value takes effect: what a finding points at.
  public Optional<Span> use() {
    return via.isEmpty() ? at : via.getFirst().at();
  }
}
