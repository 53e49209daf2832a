package dev.faregate.format.sam;

import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/// Rewrites of a template's text that leave places alone.
@SuppressWarnings("ReferenceEquality") // the very same node: nothing in it has changed
final class Templates {
  private static final String LOOP = "Fn::ForEach::";

  private Templates() {}

  /// What is done to one resource as it is written.
  interface Rewrite {
    Node apply(Entry resource);
  }

  /// The mapping with `value` under `name`, in place or at the end.
  static Mapping with(Mapping mapping, Entry added) {
    var entries = new ArrayList<Entry>(mapping.entries().size() + 1);
    boolean placed = false;
    for (var entry : mapping.entries()) {
      boolean here = entry.name().equals(added.name());
      entries.add(here ? added : entry);
      placed |= here;
    }
    if (!placed) {
      entries.add(added);
    }
    return new Mapping(entries, mapping.origin());
  }

  static Mapping without(Mapping mapping, String name) {
    if (!mapping.has(name)) {
      return mapping;
    }
    var entries = new ArrayList<Entry>(mapping.entries());
    entries.removeIf(entry -> entry.name().equals(name));
    return new Mapping(entries, mapping.origin());
  }

  /// Rewrites each resource, those within `Fn::ForEach` too.
  static Mapping eachResource(Mapping resources, Rewrite rewrite) {
    var entries = new ArrayList<Entry>(resources.entries().size());
    for (var entry : resources.entries()) {
      var value =
          entry.name().startsWith(LOOP) ? inLoop(entry.value(), rewrite) : rewrite.apply(entry);
      entries.add(value == entry.value() ? entry : new Entry(entry.key(), value));
    }
    return new Mapping(entries, resources.origin());
  }

  /// A loop is `[variable, values, {the resources}]`.
  private static Node inLoop(Node loop, Rewrite rewrite) {
    if (loop instanceof Sequence(List<Node> items, var origin)
        && items.size() == 3
        && items.get(2) instanceof Mapping body) {
      return new Sequence(List.of(items.get(0), items.get(1), eachResource(body, rewrite)), origin);
    }
    return loop;
  }
}
