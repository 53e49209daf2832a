package dev.faregate.aws.limits;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.aws.NamedService;
import dev.faregate.catalog.Limit;
import dev.faregate.catalog.LimitRule;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Judges what properties of one mapping have to do with each other.
record RelationJudge(
    LimitRule rule, Limit.Relation relation, DeclaredResource resource, boolean knowsRegion) {

  void judge(Place place, Reporter reporter) {
    if (place.node() instanceof Node.Unknown(var reason, var origin)) {
      reporter.notChecked(place.name(), reason, origin);
    } else if (place.node() instanceof Mapping holder) {
      judge(holder, place, reporter);
    }
  }

  private void judge(Mapping holder, Place place, Reporter reporter) {
    switch (relation.kind()) {
      case NEEDS -> needs(holder, place, reporter);
      case FORBIDS -> forbids(holder, reporter);
      case DISTINCT -> distinct(holder, reporter);
      case ORDERED, RISING -> rising(holder, reporter);
      case SAME_REGION -> sameRegion(holder, reporter);
      default -> number(holder, place, reporter);
    }
  }

  private void needs(Mapping holder, Place place, Reporter reporter) {
    for (var property : relation.properties()) {
      var there = presence(holder, property);
      if (there == Presence.NO) {
        tell(origin(place), property + " is missing", property, reporter);
      } else {
        reporter.checked();
      }
    }
  }

  private void forbids(Mapping holder, Reporter reporter) {
    for (var property : relation.properties()) {
      var there = presence(holder, property);
      if (there == Presence.YES) {
        tell(key(holder, property), property + " is not accepted here", property, reporter);
      } else if (there == Presence.UNKNOWN) {
        reporter.notChecked(property, "whether it is there is not known", key(holder, property));
      }
    }
  }

  /// One of them, at most one, at least one, all or none.
  private void number(Mapping holder, Place place, Reporter reporter) {
    var present = new ArrayList<String>();
    int unknown = 0;
    for (var property : relation.properties()) {
      var there = presence(holder, property);
      if (there == Presence.YES) {
        present.add(property);
      } else if (there == Presence.UNKNOWN) {
        unknown++;
      }
    }
    int count = present.size();
    int all = relation.properties().size();
    var kind = relation.kind();
    boolean isTooMany =
        count > 1 && (kind == Limit.RelationKind.ONE_OF || kind == Limit.RelationKind.AT_MOST_ONE);
    boolean isTooFew =
        count + unknown == 0
            && (kind == Limit.RelationKind.ONE_OF || kind == Limit.RelationKind.AT_LEAST_ONE);
    boolean isPart =
        kind == Limit.RelationKind.TOGETHER && unknown == 0 && count > 0 && count < all;
    if (isTooMany) {
      tell(key(holder, present.get(1)), "only one of " + Words.and(present) + " goes", reporter);
    } else if (isTooFew) {
      tell(origin(place), Words.or(relation.properties()) + " is missing", reporter);
    } else if (isPart) {
      var words = Words.and(relation.properties()) + " go together or not at all";
      tell(key(holder, present.getFirst()), words, reporter);
    } else {
      reporter.checked();
    }
  }

  private void rising(Mapping holder, Reporter reporter) {
    boolean isStrict = relation.kind() == Limit.RelationKind.RISING;
    Optional<Value.Given<Long>> before = Optional.empty();
    var beforeName = "";
    for (var property : relation.properties()) {
      if (Properties.number(holder, property) instanceof Value.Given<Long> given) {
        if (before.isPresent()) {
          long less = before.get().value();
          if (less > given.value() || isStrict && less == given.value()) {
            var words =
                beforeName + " is " + less + (isStrict ? ", not less than " : ", more than ");
            tell(before.get().origin(), words + property + ", " + given.value(), reporter);
          } else {
            reporter.checked();
          }
        }
        before = Optional.of(given);
        beforeName = property;
      }
    }
  }

  private void distinct(Mapping holder, Reporter reporter) {
    var seen = new HashSet<String>();
    for (var property : relation.properties()) {
      for (var place : Places.of(holder, property)) {
        if (place.node() instanceof Node.Scalar scalar && !seen.add(scalar.text())) {
          tell(scalar.origin(), place.name() + " " + scalar.text() + " stands twice", reporter);
        }
      }
    }
  }

  /// Says nothing where the region of the stack is assumed.
  private void sameRegion(Mapping holder, Reporter reporter) {
    for (var property : relation.properties()) {
      for (var place : Places.of(holder, property)) {
        var region = NamedService.region(place.node());
        if (knowsRegion && !region.isEmpty() && !region.equals(resource.region())) {
          var found = place.name() + " is in " + region + ", the stack in " + resource.region();
          tell(place.origin(), found, reporter);
        } else {
          reporter.checked();
        }
      }
    }
  }

  private enum Presence {
    YES,
    NO,
    UNKNOWN
  }

  /// An empty list or mapping counts as not there.
  private static Presence presence(Mapping holder, String property) {
    var node = Properties.node(holder, property);
    if (node.isEmpty() && isSpeltOtherwise(holder, property)) {
      return Presence.UNKNOWN;
    }
    if (node.isEmpty()
        || node.get() instanceof Mapping mapping && mapping.entries().isEmpty()
        || node.get() instanceof Node.Sequence(var items, _) && items.isEmpty()) {
      return Presence.NO;
    }
    return node.get() instanceof Node.Unknown ? Presence.UNKNOWN : Presence.YES;
  }

  /// Whether the name is there with other capitals, which is another fault than to leave it out.
  private static boolean isSpeltOtherwise(Mapping holder, String property) {
    for (var entry : holder.entries()) {
      if (entry.name().equalsIgnoreCase(property)) {
        return true;
      }
    }
    return false;
  }

  private Origin origin(Place place) {
    return place.name().isEmpty() ? resource.origin() : place.key();
  }

  private Origin key(Mapping holder, String property) {
    int dot = property.lastIndexOf('.');
    if (dot < 0) {
      return resource.key(holder, property);
    }
    var parent = Properties.node(holder, property.substring(0, dot));
    return parent.isPresent() && parent.get() instanceof Mapping mapping
        ? resource.key(mapping, property.substring(dot + 1))
        : resource.origin();
  }

  private void tell(Origin origin, String found, Reporter reporter) {
    tell(origin, found, "", reporter);
  }

  /// @param property what the finding is about, for `{property}`
  private void tell(Origin origin, String found, String property, Reporter reporter) {
    var words =
        rule.says().isEmpty()
            ? found
            : rule.says().replace("{found}", found).replace("{property}", property);
    reporter.report(origin, words, List.of(), relation.message());
  }
}
