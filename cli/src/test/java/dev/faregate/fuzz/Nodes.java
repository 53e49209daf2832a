package dev.faregate.fuzz;

import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Origin;
import java.util.List;

/// Nodes that stand nowhere.
final class Nodes {
  private static final Origin NOWHERE = Origin.of("a fuzzer");

  private Nodes() {}

  static Scalar text(String text) {
    return new Scalar(text, false, NOWHERE);
  }

  static Scalar quoted(String text) {
    return new Scalar(text, true, NOWHERE);
  }

  static Sequence list(List<Node> items) {
    return new Sequence(items, NOWHERE);
  }

  static Sequence list(Node... items) {
    return new Sequence(List.of(items), NOWHERE);
  }

  static Mapping map(List<Entry> entries) {
    return new Mapping(entries, NOWHERE);
  }

  static Mapping map(Entry... entries) {
    return new Mapping(List.of(entries), NOWHERE);
  }

  static Entry entry(String key, Node value) {
    return new Entry(text(key), value);
  }

  static Call call(String function, Node argument) {
    return new Call(function, argument, NOWHERE);
  }

  /// How many nodes a tree has, keys left out.
  static int size(Node node) {
    int size = 1;
    switch (node) {
      case Sequence sequence -> {
        for (var item : sequence.items()) {
          size += size(item);
        }
      }
      case Mapping mapping -> {
        for (var entry : mapping.entries()) {
          size += size(entry.value());
        }
      }
      case Call call -> size += size(call.argument());
      default -> {}
    }
    return size;
  }
}
