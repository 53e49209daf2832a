package dev.faregate.cli;

import dev.faregate.billing.Formula.Dial;
import dev.faregate.resource.Resource;
import dev.faregate.usage.GivenUsage;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The figures that a price asks for, of each resource: those nobody knows, and those that the
/// descriptor itself tells.
final class InitBlanks {
  private static final String UNSAID = "no usage given";

  /// What follows from other figures.
  private static final List<String> DERIVED =
      List.of("provisioned-requests", "on-demand-tasks", "spot-tasks");

  /// Of each resource its dials by name.
  private final IdentityHashMap<Resource, Map<String, Dial>> dials = new IdentityHashMap<>();

  static InitBlanks of(Run run) {
    var blanks = new InitBlanks();
    var usage = new GivenUsage(run.month(), List.of());
    for (var posting : Pricing.postings(run.services(), run.resources(), usage, run.catalog())) {
      var of = blanks.dials.computeIfAbsent(posting.resource(), _ -> new LinkedHashMap<>());
      posting.charge().quantity().dials(dial -> of.putIfAbsent(dial.name(), dial));
    }
    return blanks;
  }

  /// Whether it is on the bill at all.
  boolean isPriced(Resource resource) {
    return dials.containsKey(resource);
  }

  /// The names of what is unknown and can be said.
  List<String> unknown(Resource resource) {
    var names = new ArrayList<String>();
    for (var dial : dials.getOrDefault(resource, Map.of()).values()) {
      if (dial.setting().isUnknown() && isForUsage(dial)) {
        names.add(dial.name());
      }
    }
    return names;
  }

  /// What the descriptor says already, in its words; empty where it says nothing of it.
  String told(Resource resource, String name) {
    var dial = dials.getOrDefault(resource, Map.of()).get(name);
    return dial == null || dial.setting().isUnknown() ? "" : dial.setting().why();
  }

  /// Not what a property or a parameter leaves open.
  private static boolean isForUsage(Dial dial) {
    var why = dial.setting().why();
    return !DERIVED.contains(dial.name()) && (why.contains(UNSAID) || why.contains("give --usage"));
  }
}
