package dev.faregate.format.kubernetes;

import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;
import java.util.IdentityHashMap;

/// Makes unknown what some tool fills in before Kubernetes sees it: `${IMAGE}`, `{{ .Values.size
/// }}`.
///
/// What YAML's aliases share is looked at once, so that a small file stays small.
final class Holes {
  private static final int DEEPEST = 100;

  private final IdentityHashMap<Node, Node> known = new IdentityHashMap<>();

  static boolean isHole(Scalar scalar) {
    var text = scalar.text();
    return text.contains("{{") || text.contains("${") || text.contains("<%");
  }

  Node found(Node node) {
    return found(node, 0);
  }

  private Node found(Node node, int depth) {
    if (node instanceof Scalar scalar) {
      return isHole(scalar)
          ? new Node.Unknown(scalar.text().strip() + " is filled in later", scalar.origin())
          : node;
    }
    if (node instanceof Node.Call(var function, _, var origin)) {
      return new Node.Unknown("Kubernetes knows no " + function, origin);
    }
    if (depth > DEEPEST) {
      return new Node.Unknown("nested too deeply", node.origin());
    }
    var before = known.get(node);
    if (before != null) {
      return before;
    }
    var after = inside(node, depth + 1);
    known.put(node, after);
    return after;
  }

  private Node inside(Node node, int depth) {
    if (node instanceof Sequence(var items, var origin)) {
      var found = new ArrayList<Node>(items.size());
      for (var item : items) {
        found.add(found(item, depth));
      }
      return new Sequence(found, origin);
    }
    if (node instanceof Mapping mapping) {
      var entries = new ArrayList<Entry>(mapping.entries().size());
      for (var entry : mapping.entries()) {
        entries.add(new Entry(entry.key(), found(entry.value(), depth)));
      }
      return new Mapping(entries, mapping.origin());
    }
    return node;
  }
}
