package dev.faregate.rule;

import dev.faregate.source.Origin;
import dev.faregate.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a suppression is held against: a finding, or the problem of a file.
///
/// @param resource empty where it concerns a file
/// @param places where it is seen: the use of a value, where the value comes from, where the
///   resource is declared; a comment at any of them speaks of it
public record Suppressible(String rule, String resource, List<Span> places) {
  public Suppressible {
    places = List.copyOf(places);
  }

  public static Suppressible of(Finding finding) {
    var places = places(finding.origin());
    places.add(finding.resource().at());
    return new Suppressible(finding.rule(), finding.resource().name(), places);
  }

  public static Suppressible of(Unchecked unchecked) {
    var places = places(unchecked.origin());
    places.add(unchecked.resource().at());
    return new Suppressible(unchecked.rule(), unchecked.resource().name(), places);
  }

  /// @param also other places that have to do with the problem
  public static Suppressible of(String rule, Origin origin, List<Span> also) {
    var places = places(origin);
    places.addAll(also);
    return new Suppressible(rule, "", places);
  }

  private static List<Span> places(Origin origin) {
    var places = new ArrayList<Span>();
    add(origin.use(), places);
    for (var via : origin.via()) {
      add(via.at(), places);
    }
    add(origin.at(), places);
    return places;
  }

  private static void add(Optional<Span> place, List<Span> places) {
    if (place.isPresent()) {
      places.add(place.get());
    }
  }
}
