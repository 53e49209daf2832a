package dev.faregate.aws.limits;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.List;

/// Follows a path of the data files through properties: dots between names, `[]` through a list,
/// `*` through a mapping's values, `~` through its names.
final class Places {
  private final List<Place> found = new ArrayList<>();
  private final String path;

  private Places(String path) {
    this.path = path;
  }

  /// All that the path leads to, in the order of the descriptor; what is left out is none.
  static List<Place> of(Mapping properties, String path) {
    if (path.isEmpty()) {
      return List.of(new Place("", properties, properties.origin(), properties));
    }
    var places = new Places(path);
    places.follow(properties, 0, new Place("", properties, properties.origin(), properties));
    return places.found;
  }

  /// @param here what the path led to so far
  /// @param from where the next name begins
  private void follow(Node node, int from, Place here) {
    if (node instanceof Node.Absent || node instanceof Node.Scalar scalar && scalar.isNull()) {
      return;
    }
    if (from > path.length() || node instanceof Node.Unknown) {
      found.add(new Place(here.name(), node, here.key(), here.item()));
      return;
    }
    int dot = path.indexOf('.', from);
    int to = dot < 0 ? path.length() : dot;
    if (node instanceof Mapping mapping) {
      step(mapping, path.substring(from, to), to + 1, here);
    }
  }

  private void step(Mapping mapping, String name, int next, Place here) {
    if (name.equals("*") || name.equals("~")) {
      for (var entry : mapping.entries()) {
        Node node = name.equals("~") ? entry.key() : entry.value();
        follow(node, next, new Place(entry.name(), node, entry.key().origin(), here.item()));
      }
      return;
    }
    boolean isList = name.endsWith("[]");
    var plain = isList ? name.substring(0, name.length() - 2) : name;
    var entry = mapping.entry(plain);
    if (entry.isEmpty()) {
      return;
    }
    var key = entry.get().key().origin();
    if (isList) {
      items(entry.get().value(), plain, key, next, here);
    } else {
      var node = entry.get().value();
      follow(node, next, new Place(plain, node, key, here.item()));
    }
  }

  private void items(Node list, String name, Origin key, int next, Place here) {
    if (list instanceof Node.Sequence(var items, _)) {
      for (var item : items) {
        var holder = item instanceof Mapping mapping ? mapping : here.item();
        follow(item, next, new Place(name, item, item.origin(), holder));
      }
    } else if (list instanceof Node.Unknown) {
      found.add(new Place(name, list, key, here.item()));
    }
  }
}
