package dev.faregate.format.serverless;

import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/// The resources of the template that the framework makes, in the making.
final class Generated {
  private final Map<String, Entry> resources = new LinkedHashMap<>();

  /// Adds a resource; the first of a name stays, so that what several share is added once.
  void add(String type, String name, Origin place, Mapping properties) {
    var body =
        Made.mapping(
            properties.origin(),
            Made.entry("Type", Made.text(type, place)),
            Made.entry("Properties", properties));
    resources.putIfAbsent(name, new Entry(new Scalar(name, false, place), body));
  }

  /// Gives a resource another attribute: `Condition`.
  void attribute(String name, String attribute, Node value) {
    var entry = resources.get(name);
    if (entry != null && entry.value() instanceof Mapping body) {
      var entries = new ArrayList<>(body.entries());
      entries.add(Made.entry(attribute, value));
      resources.put(name, new Entry(entry.key(), new Mapping(entries, body.origin())));
    }
  }

  Mapping mapping(Origin origin) {
    return new Mapping(new ArrayList<>(resources.values()), origin);
  }
}
