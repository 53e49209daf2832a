package dev.faregate.aws.ecs;

import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/// Lists of mappings, and what is said in them.
final class Nodes {
  private Nodes() {}

  /// The mappings of the list at a path, without what is not known.
  static List<Mapping> mappings(Mapping holder, String path) {
    var found = new ArrayList<Mapping>();
    var node = Properties.node(holder, path);
    if (node.isPresent() && node.get() instanceof Sequence(var items, _)) {
      for (var item : items) {
        if (item instanceof Mapping mapping) {
          found.add(mapping);
        }
      }
    }
    return found;
  }

  /// Whether all of the list at a path is known; one that is not there is known to be empty.
  static boolean isKnown(Mapping holder, String path) {
    var node = Properties.node(holder, path);
    if (node.isEmpty()) {
      return true;
    }
    if (!(node.get() instanceof Sequence(var items, _))) {
      return false;
    }
    for (var item : items) {
      if (!(item instanceof Mapping) && !(item instanceof Node.Absent)) {
        return false;
      }
    }
    return true;
  }

  /// A text that is known, else empty.
  static String text(Mapping holder, String path) {
    return Properties.text(holder, path).orAssume("");
  }

  static boolean is(Mapping holder, String path, String word) {
    return Properties.text(holder, path) instanceof Value.Given<String>(var text, _)
        && text.equals(word);
  }

  static boolean has(Mapping holder, String path) {
    return Properties.node(holder, path).isPresent();
  }
}
