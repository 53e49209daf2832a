package dev.faregate.usage;

import dev.faregate.resource.Resource;
import dev.faregate.usage.Flow.Term;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Follows figures that come from other figures, through any number of steps.
final class Flows {
  static final String CIRCLE = "comes from itself: ";
  private static final int MOST_STEPS = 50;

  private final GivenUsage usage;
  private final Map<String, Resource> resources = new HashMap<>();
  private final Map<String, List<UsageName>> names;

  /// What is being worked out, the outermost first: `Uploads.requests`.
  private final List<String> path = new ArrayList<>();

  /// What was worked out before: sources that are named often are followed once.
  private final Map<String, Setting> known = new HashMap<>();

  /// @param names the usage figures of every service, by the service's name
  Flows(GivenUsage usage, List<? extends Resource> resources, Map<String, List<UsageName>> names) {
    this.usage = usage;
    this.names = names;
    for (var resource : resources) {
      this.resources.putIfAbsent(resource.name(), resource);
    }
  }

  /// @param of whose figure it is
  Setting setting(String text, Resource of, UsageName name, Basis basis, String why) {
    var here = of.name() + "." + name.name();
    if (path.contains(here)) {
      return Setting.unknown(circle(here));
    }
    if (path.size() == MOST_STEPS) {
      return Setting.unknown("it comes through more than " + MOST_STEPS + " others");
    }
    var key = here + " " + text;
    var before = known.get(key);
    if (before != null) {
      return before;
    }
    path.add(here);
    var setting = sum(text, name, basis, why);
    path.removeLast();
    known.put(key, setting);
    return setting;
  }

  private Setting sum(String text, UsageName name, Basis basis, String why) {
    var parsed = Flow.parse(text);
    if (!(parsed instanceof Parsed.Good<Flow>(var flow))) {
      return Setting.unknown(((Parsed.Wrong<Flow>) parsed).message());
    }
    var sum = new Sum(name.quantity(), basis);
    for (var term : flow.terms()) {
      var unknown = sum.add(term);
      if (!unknown.isEmpty()) {
        return Setting.unknown(unknown);
      }
    }
    return sum.setting(why + ": " + text);
  }

  private String circle(String here) {
    return CIRCLE
        + String.join(" from ", path.subList(path.indexOf(here), path.size()))
        + " from "
        + here;
  }

  /// A resource by its name; one that is not here is known by its name alone.
  Resource named(String name) {
    var resource = resources.get(name);
    return resource == null ? new SpokenOf(name) : resource;
  }

  /// What is known of a figure of a resource that need be neither here nor priced.
  private Setting source(Term term, UsageName name) {
    return usage
        .find(named(term.selector()), name)
        .orElse(Setting.unknown("nobody says " + term.source()));
  }

  /// As the resource's service has it; a count where no service knows the figure.
  private UsageName name(Term term) {
    var resource = resources.get(term.selector());
    if (resource != null) {
      for (var known : names.getOrDefault(resource.service(), List.of())) {
        if (known.name().equals(term.figure())) {
          return known;
        }
      }
    }
    return new UsageName(term.figure(), Quantity.COUNT, "", "");
  }

  /// The terms of a flow, added up exactly.
  private final class Sum {
    private final Quantity quantity;
    private final BigInteger[] above = {BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO};
    private BigInteger below = BigInteger.ONE;
    private Basis basis;

    Sum(Quantity quantity, Basis basis) {
      this.quantity = quantity;
      this.basis = basis;
    }

    /// Why the source cannot be added, empty if it can.
    String add(Term term) {
      var name = name(term);
      if (name.quantity() != quantity && !(isCounted(name.quantity()) && isCounted(quantity))) {
        return term.source() + " is another kind of number";
      }
      var source = source(term, name);
      if (source.isUnknown()) {
        return source.why();
      }
      var per = term.per().multiply(BigInteger.TEN.pow(name.quantity().places()));
      long[] values = {source.low(), source.typical(), source.high()};
      for (int i = 0; i < values.length; i++) {
        var more = BigInteger.valueOf(values[i]).multiply(term.times()).multiply(below);
        above[i] = above[i].multiply(per).add(more);
      }
      below = below.multiply(per);
      basis = basis.and(source.basis());
      return "";
    }

    private static boolean isCounted(Quantity quantity) {
      return quantity == Quantity.COUNT || quantity == Quantity.AVERAGE;
    }

    Setting setting(String why) {
      var whole = new BigInteger[above.length];
      for (int i = 0; i < above.length; i++) {
        var scaled = above[i].multiply(BigInteger.TEN.pow(quantity.places()));
        whole[i] = scaled.shiftLeft(1).add(below).divide(below.shiftLeft(1));
      }
      var figure = Numbers.bounded(why, quantity, whole[0], whole[1], whole[2]);
      return figure instanceof Parsed.Good<Figure>(var sum)
          ? sum.setting(basis, why)
          : Setting.unknown(((Parsed.Wrong<Figure>) figure).message());
    }
  }
}
