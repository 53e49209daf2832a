package dev.faregate.aws.cloudformation;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Origin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Flags resources that need each other, so that none can be made first.
public final class CloudformationDependencyCircular implements Rule<StackTemplate> {

  @Override
  public Class<StackTemplate> subject() {
    return StackTemplate.class;
  }

  @Override
  public void check(StackTemplate template, Catalog catalog, Reporter reporter) {
    if (template.hasForeignMacro()) {
      return;
    }
    var needs = Dependencies.of(template);
    var left = withoutLoose(needs);
    if (left.isEmpty()) {
      reporter.checked();
      return;
    }
    var circle = circle(left, needs);
    var words = new StringBuilder();
    for (var name : circle) {
      words.append(name).append(" needs ");
    }
    words.append(circle.getFirst());
    var written = template.section("Resources").entry(circle.getFirst());
    var origin = written.isEmpty() ? template.origin() : written.get().key().origin();
    reporter.report(
        Origin.at(origin.at().orElseThrow()), words + ": none of them can be made first");
  }

  /// What is left when all is made that needs nothing more: circles, and what needs them.
  private static Set<String> withoutLoose(Map<String, Set<String>> needs) {
    Map<String, List<String>> neededBy = new HashMap<>();
    Map<String, Integer> open = new HashMap<>();
    var ready = new ArrayDeque<String>();
    for (var entry : needs.entrySet()) {
      open.put(entry.getKey(), entry.getValue().size());
      if (entry.getValue().isEmpty()) {
        ready.add(entry.getKey());
      }
      for (var needed : entry.getValue()) {
        neededBy.computeIfAbsent(needed, _ -> new ArrayList<>()).add(entry.getKey());
      }
    }
    var left = new LinkedHashSet<>(needs.keySet());
    while (!ready.isEmpty()) {
      var name = ready.remove();
      left.remove(name);
      for (var other : neededBy.getOrDefault(name, List.of())) {
        if (open.merge(other, -1, Integer::sum) == 0) {
          ready.add(other);
        }
      }
    }
    return left;
  }

  /// Follows needs until a name comes again: from every one that is left, that is a circle.
  private static List<String> circle(Set<String> left, Map<String, Set<String>> needs) {
    var path = new LinkedHashSet<String>();
    var here = left.iterator().next();
    while (path.add(here)) {
      for (var next : needs.getOrDefault(here, Set.of())) {
        if (left.contains(next)) {
          here = next;
          break;
        }
      }
    }
    var circle = new ArrayList<>(path);
    return circle.subList(circle.indexOf(here), circle.size());
  }
}
