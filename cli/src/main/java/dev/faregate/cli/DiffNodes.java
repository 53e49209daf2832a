package dev.faregate.cli;

import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compares what two descriptors say, wherever and however they say it, and puts a value of one
/// into the other.
final class DiffNodes {
  private static final int DEEPEST = 200;

  private DiffNodes() {}

  static boolean isSame(Node one, Node other) {
    return isSame(one, other, 0);
  }

  private static boolean isSame(Node one, Node other, int depth) {
    if (depth > DEEPEST || !one.getClass().equals(other.getClass())) {
      return false;
    }
    return switch (one) {
      case Scalar scalar -> scalar.text().equals(((Scalar) other).text());
      case Sequence(var items, _) -> isSame(items, ((Sequence) other).items(), depth);
      case Mapping mapping -> isSame(mapping, (Mapping) other, depth);
      case Node.Call call ->
          call.function().equals(((Node.Call) other).function())
              && isSame(call.argument(), ((Node.Call) other).argument(), depth + 1);
      case Node.Reference reference ->
          reference.resource().equals(((Node.Reference) other).resource())
              && reference.attribute().equals(((Node.Reference) other).attribute());
      case Node.Text(var pieces, _) -> isSame(pieces, ((Node.Text) other).pieces(), depth);
      case Node.Absent _ -> true;
      case Node.Unknown(var reason, _) -> reason.equals(((Node.Unknown) other).reason());
    };
  }

  private static boolean isSame(List<Node> some, List<Node> others, int depth) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!isSame(some.get(i), others.get(i), depth + 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(Mapping one, Mapping other, int depth) {
    if (one.entries().size() != other.entries().size()) {
      return false;
    }
    for (var entry : one.entries()) {
      var there = other.get(entry.name());
      if (there.isEmpty() || !isSame(entry.value(), there.get(), depth + 1)) {
        return false;
      }
    }
    return true;
  }

  /// The paths at which two mappings differ, in the order in which they are written; within
  /// mappings that both have, each by itself.
  static void paths(Mapping base, Mapping head, List<String> above, List<List<String>> found) {
    for (var entry : head.entries()) {
      var before = base.get(entry.name());
      if (before.isEmpty()) {
        found.add(below(above, entry.name()));
      } else if (before.get() instanceof Mapping old
          && entry.value() instanceof Mapping now
          && above.size() < DEEPEST) {
        paths(old, now, below(above, entry.name()), found);
      } else if (!isSame(before.get(), entry.value())) {
        found.add(below(above, entry.name()));
      }
    }
    for (var entry : base.entries()) {
      if (!head.has(entry.name())) {
        found.add(below(above, entry.name()));
      }
    }
  }

  private static List<String> below(List<String> above, String name) {
    var path = new ArrayList<>(above);
    path.add(name);
    return path;
  }

  static Optional<Node> at(Mapping mapping, List<String> path) {
    Optional<Node> here = Optional.of(mapping);
    for (var name : path) {
      here =
          here.isPresent() && here.get() instanceof Mapping inner
              ? inner.get(name)
              : Optional.empty();
    }
    return here;
  }

  /// The mapping with what stands at a path replaced, or taken away.
  static Mapping with(Mapping mapping, List<String> path, Optional<Node> value) {
    var entries = new ArrayList<Entry>();
    boolean isThere = false;
    for (var entry : mapping.entries()) {
      if (!entry.name().equals(path.getFirst())) {
        entries.add(entry);
        continue;
      }
      isThere = true;
      if (path.size() > 1 && entry.value() instanceof Mapping inner) {
        entries.add(new Entry(entry.key(), with(inner, path.subList(1, path.size()), value)));
      } else if (value.isPresent()) {
        entries.add(new Entry(entry.key(), value.get()));
      }
    }
    if (!isThere && value.isPresent()) {
      var origin = value.get().origin();
      entries.add(new Entry(new Scalar(path.getFirst(), false, origin), value.get()));
    }
    return new Mapping(entries, mapping.origin());
  }
}
