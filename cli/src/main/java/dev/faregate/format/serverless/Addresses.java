package dev.faregate.format.serverless;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Unknown;
import java.util.Optional;

/// Follows dotted paths: `custom.memory.0`.
final class Addresses {
  private static final int MOST_PARTS = 50;

  private Addresses() {}

  /// The node there, variables on the way resolved; what it holds is left alone. An [Unknown] on
  /// the way is the answer.
  static Optional<Node> find(Node root, String path, Use use) {
    var here = root;
    int from = 0;
    for (int parts = 0; from <= path.length() && !path.isEmpty(); parts++) {
      here = use.resolve(here);
      if (here instanceof Unknown || parts == MOST_PARTS) {
        return Optional.of(here);
      }
      int dot = path.indexOf('.', from);
      int to = dot < 0 ? path.length() : dot;
      var next = child(here, path.substring(from, to));
      if (next.isEmpty()) {
        return next;
      }
      here = next.get();
      from = to + 1;
    }
    return Optional.of(here);
  }

  private static Optional<Node> child(Node node, String name) {
    if (node instanceof Mapping mapping) {
      return mapping.get(name);
    }
    if (node instanceof Sequence(var items, _)) {
      int index = index(name);
      return index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }
    return Optional.empty();
  }

  private static int index(String text) {
    if (text.isEmpty() || text.length() > 6) {
      return -1;
    }
    int index = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      index = index * 10 + c - '0';
    }
    return index;
  }
}
