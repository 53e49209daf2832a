package dev.faregate.format.sam;

import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What events add to one property of other resources, which is a mapping: an item to one of its
/// lists, or an entry.
final class Injected {
  private final String property;
  private final boolean lists;
  private final Map<String, Map<String, List<Node>>> byResource = new LinkedHashMap<>();

  /// @param lists whether the values of the mapping are lists, which grow
  Injected(String property, boolean lists) {
    this.property = property;
    this.lists = lists;
  }

  void add(String resource, String name, Node value) {
    byResource
        .computeIfAbsent(resource, _ -> new LinkedHashMap<>())
        .computeIfAbsent(name, _ -> new ArrayList<>())
        .add(value);
  }

  Set<String> resources() {
    return byResource.keySet();
  }

  /// The resource's properties with all that was added.
  Mapping into(Mapping properties, String resource) {
    var added = new HashMap<>(byResource.getOrDefault(resource, Map.of()));
    var before = Intrinsics.mapping(properties, property);
    var entries = new ArrayList<Entry>();
    for (var entry : before.entries()) {
      var more = added.remove(entry.name());
      entries.add(more == null ? entry : new Entry(entry.key(), joined(entry.value(), more)));
    }
    for (var name : byResource.getOrDefault(resource, Map.of()).keySet()) {
      var values = added.get(name);
      if (values != null) {
        var origin = values.getFirst().origin();
        entries.add(Made.entry(name, joined(new Sequence(List.of(), origin), values)));
      }
    }
    var whole = new Mapping(entries, before.origin());
    return Templates.with(properties, Made.entry(property, whole));
  }

  private Node joined(Node before, List<Node> more) {
    if (!lists) {
      return more.getLast();
    }
    if (!(before instanceof Sequence(var items, var origin))) {
      return before;
    }
    var all = new ArrayList<Node>(items.size() + more.size());
    all.addAll(items);
    all.addAll(more);
    return new Sequence(all, origin);
  }
}
