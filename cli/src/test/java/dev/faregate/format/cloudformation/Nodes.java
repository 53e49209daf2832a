package dev.faregate.format.cloudformation;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.List;

/// Nodes made by hand, which stand nowhere.
final class Nodes {
  private static final Origin NOWHERE = Origin.of("");

  private Nodes() {}

  static Scalar text(String text) {
    return new Scalar(text, true, NOWHERE);
  }

  static Sequence list(Node... items) {
    return new Sequence(List.of(items), NOWHERE);
  }

  static Call call(String function, Node argument) {
    return new Call(function, argument, NOWHERE);
  }

  /// @param namesAndNodes by turns
  static Mapping map(Object... namesAndNodes) {
    var entries = new ArrayList<Mapping.Entry>();
    for (int i = 0; i < namesAndNodes.length; i += 2) {
      entries.add(new Mapping.Entry(text((String) namesAndNodes[i]), (Node) namesAndNodes[i + 1]));
    }
    return new Mapping(entries, NOWHERE);
  }
}
