package dev.faregate.aws.ecs;

import dev.faregate.source.Mapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The items of a list that have names: containers, volumes.
///
/// @param items as far as they are known
/// @param byName the same
/// @param complete whether that is all of them, and all their names
record Named(List<Mapping> items, Map<String, Mapping> byName, boolean complete) {
  Named {
    items = List.copyOf(items);
    byName = Map.copyOf(byName);
  }

  static Named of(Mapping holder, String path) {
    var items = Nodes.mappings(holder, path);
    boolean complete = Nodes.isKnown(holder, path);
    var byName = new HashMap<String, Mapping>();
    for (var item : items) {
      var name = Nodes.text(item, "Name");
      complete &= !name.isEmpty();
      byName.putIfAbsent(name, item);
    }
    return new Named(items, byName, complete);
  }

  /// The containers of a task definition.
  static Named containers(Mapping definition) {
    return of(definition, "ContainerDefinitions");
  }

  Optional<Mapping> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /// Whether there is certainly none of that name.
  boolean lacks(String name) {
    return complete && !name.isEmpty() && !byName.containsKey(name);
  }
}
