package dev.faregate.format;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Absent;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Unknown;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Computes what a descriptor says: walks a tree of nodes and replaces each call by what its
/// function gives. Never throws, and always ends: depth and work are bounded, and what leads back
/// to itself is unknown.
@SuppressWarnings("ReferenceEquality") // the very same node: nothing in it has changed
public final class Evaluator {
  private final Map<String, Function> functions;
  private final Function otherwise;
  private final Spelling spelling;
  private final Work work;
  private final Problems problems;
  private final Map<String, Node> known = new HashMap<>();
  private final Set<String> underWay = new HashSet<>();

  /// @param functions by the name in [Call#function]
  /// @param otherwise what answers a call of any other name
  public Evaluator(
      Map<String, Function> functions,
      Function otherwise,
      Spelling spelling,
      Work work,
      Problems problems) {
    this.functions = Map.copyOf(functions);
    this.otherwise = otherwise;
    this.spelling = spelling;
    this.work = work;
    this.problems = problems;
  }

  public Problems problems() {
    return problems;
  }

  /// Shared with the evaluators of nested descriptors.
  public Work work() {
    return work;
  }

  /// The node with no call left in it. Entries and items that turn out absent are left out.
  public Node evaluate(Node node) {
    if (!work.spend(1)) {
      return exhausted(node.origin());
    }
    if (!work.enter()) {
      problems.add("nested too deeply to be evaluated", node.origin());
      return new Unknown("nested too deeply to be evaluated", node.origin());
    }
    try {
      return computed(spelling.plain(node, this));
    } finally {
      work.leave();
    }
  }

  /// Evaluates what a name stands for, once however often it is asked for.
  ///
  /// @param name unique among all that is evaluated by name, and fit for a message: `output Url`
  public Node once(String name, Node definition) {
    var value = known.get(name);
    if (value != null) {
      return value;
    }
    if (!underWay.add(name)) {
      problems.add(name + " leads back to itself", definition.origin());
      return new Unknown(name + " leads back to itself", definition.origin());
    }
    value = evaluate(definition);
    underWay.remove(name);
    known.put(name, value);
    return value;
  }

  /// What stands for anything that is not computed any more.
  public Node exhausted(Origin origin) {
    if (!known.containsKey("")) {
      known.put("", new Absent(origin));
      problems.add("unfolds to more than faregate evaluates; the rest is unknown", origin);
    }
    return new Unknown("the descriptor unfolds to more than faregate evaluates", origin);
  }

  private Node computed(Node node) {
    if (node instanceof Call call) {
      return functions.getOrDefault(call.function(), otherwise).apply(call, this);
    }
    if (node instanceof Sequence sequence) {
      return sequence(sequence);
    }
    if (node instanceof Mapping mapping) {
      return mapping(mapping);
    }
    return node;
  }

  private Node sequence(Sequence sequence) {
    var items = sequence.items();
    @Nullable List<Node> changed = null;
    for (int i = 0; i < items.size(); i++) {
      var value = evaluate(items.get(i));
      if (changed == null && value != items.get(i)) {
        changed = new ArrayList<>(items.subList(0, i));
      }
      if (changed != null && !(value instanceof Absent)) {
        changed.add(value);
      }
    }
    return changed == null ? sequence : new Sequence(changed, sequence.origin());
  }

  private Node mapping(Mapping mapping) {
    var entries = mapping.entries();
    @Nullable List<Mapping.Entry> changed = null;
    for (int i = 0; i < entries.size(); i++) {
      var entry = entries.get(i);
      var value = evaluate(entry.value());
      if (changed == null && value != entry.value()) {
        changed = new ArrayList<>(entries.subList(0, i));
      }
      if (changed != null && !(value instanceof Absent)) {
        changed.add(value == entry.value() ? entry : new Mapping.Entry(entry.key(), value));
      }
    }
    return changed == null ? mapping : new Mapping(changed, mapping.origin());
  }
}
