package dev.faregate.source;

import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The named nodes of one YAML document, and what an alias to one stands for.
final class Anchors {
  private record Named(Node node, int values) {}

  private final Draft draft;
  private final Map<String, Named> named = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  Anchors(Draft draft) {
    this.draft = draft;
  }

  void open(String name) {
    open.add(name);
  }

  /// @param values how many values the node is, aliases in it written out
  void close(String name, Node node, int values) {
    open.remove(name);
    named.put(name, new Named(node, values));
  }

  /// The named node, reached through the alias. Its children are shared, not copied.
  Node resolve(String name, int start, int end) {
    if (open.contains(name)) {
      throw new Unreadable(
          "alias *" + name + " stands inside the value that it names; write that part out",
          start,
          end);
    }
    var found = named.get(name);
    if (found == null) {
      throw new Unreadable(
          "no anchor &" + name + " stands before this alias; quote the text if * is meant",
          start,
          end);
    }
    draft.countAgain(found.values(), start, end);
    return through(found.node(), draft.origin(start, end));
  }

  private static Node through(Node node, Origin use) {
    var origin = node.origin().through(use);
    if (node instanceof Scalar scalar) {
      return new Scalar(scalar.text(), scalar.quoted(), origin);
    }
    if (node instanceof Sequence sequence) {
      return new Sequence(sequence.items(), origin);
    }
    if (node instanceof Mapping mapping) {
      return new Mapping(mapping.entries(), origin);
    }
    if (node instanceof Call call) {
      return new Call(call.function(), call.argument(), origin);
    }
    return node;
  }
}
