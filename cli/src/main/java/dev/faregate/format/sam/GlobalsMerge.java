package dev.faregate.format.sam;

import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Absent;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Reference;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Text;
import dev.faregate.source.Node.Unknown;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// SAM's rules for a value that stands both in `Globals` and at a resource: mappings are merged
/// entry by entry, lists are joined with the global one first, and of anything else (functions too,
/// which count as one value) the resource's own wins.
///
/// What comes from `Globals` keeps its place there and notes the resource it is used by.
final class GlobalsMerge {
  /// So many nodes are copied to note where they are used. Beyond it, which no template that AWS
  /// accepts can reach, they are shared: right in value, silent about their use.
  private static final int COPIES = 200_000;

  private int copies;

  /// @param use the resource, where a global value takes effect
  Node merged(Node global, Node local, Origin use) {
    if (isMapping(global) && isMapping(local)) {
      return entryByEntry((Mapping) global, (Mapping) local, use);
    }
    if (global instanceof Sequence(var shared, _) && local instanceof Sequence(var own, var at)) {
      var all = new ArrayList<Node>(shared.size() + own.size());
      for (var item : shared) {
        all.add(usedBy(item, use));
      }
      all.addAll(own);
      return new Sequence(all, at);
    }
    return local;
  }

  private static boolean isMapping(Node node) {
    return node instanceof Mapping && !Intrinsics.isIntrinsic(node);
  }

  private Mapping entryByEntry(Mapping global, Mapping local, Origin use) {
    if (copies > COPIES && local.entries().isEmpty()) {
      return global;
    }
    var entries = new ArrayList<Entry>(global.entries().size() + local.entries().size());
    var both = new HashSet<String>();
    for (var shared : global.entries()) {
      var own = local.entry(shared.name());
      if (own.isEmpty()) {
        entries.add(new Entry(usedBy(shared.key(), use), usedBy(shared.value(), use)));
      } else {
        both.add(shared.name());
        entries.add(new Entry(own.get().key(), merged(shared.value(), own.get().value(), use)));
      }
    }
    for (var own : local.entries()) {
      if (!both.contains(own.name())) {
        entries.add(own);
      }
    }
    return new Mapping(entries, local.origin());
  }

  private Scalar usedBy(Scalar key, Origin use) {
    return copies > COPIES ? key : new Scalar(key.text(), key.quoted(), key.origin().through(use));
  }

  private Node usedBy(Node node, Origin use) {
    if (++copies > COPIES) {
      return node;
    }
    var origin = node.origin().called("Globals").through(use);
    if (node instanceof Scalar(var text, var quoted, _)) {
      return new Scalar(text, quoted, origin);
    }
    if (node instanceof Sequence(var items, _)) {
      return new Sequence(usedBy(items, use), origin);
    }
    if (node instanceof Call(var function, var argument, _)) {
      return new Call(function, usedBy(argument, use), origin);
    }
    if (node instanceof Mapping mapping) {
      return usedBy(mapping, origin, use);
    }
    if (node instanceof Text(var pieces, _)) {
      return new Text(usedBy(pieces, use), origin);
    }
    if (node instanceof Reference(var resource, var attribute, _)) {
      return new Reference(resource, attribute, origin);
    }
    if (node instanceof Absent) {
      return new Absent(origin);
    }
    var unknown = (Unknown) node;
    return new Unknown(unknown.reason(), origin);
  }

  private Mapping usedBy(Mapping mapping, Origin origin, Origin use) {
    var entries = new ArrayList<Entry>(mapping.entries().size());
    for (var entry : mapping.entries()) {
      entries.add(new Entry(entry.key(), usedBy(entry.value(), use)));
    }
    return new Mapping(entries, origin);
  }

  private List<Node> usedBy(List<Node> nodes, Origin use) {
    var all = new ArrayList<Node>(nodes.size());
    for (var node : nodes) {
      all.add(usedBy(node, use));
    }
    return all;
  }
}
