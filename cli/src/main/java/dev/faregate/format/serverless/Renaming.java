package dev.faregate.format.serverless;

import dev.faregate.format.Declaration;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Reference;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Calls functions by the names that the service gives them, not by those that the framework makes
/// of them.
@SuppressWarnings("ReferenceEquality") // the very same node: nothing in it has changed
final class Renaming {
  private final Map<String, String> names = new HashMap<>();

  /// Unless another resource has the name.
  static List<Declaration> of(List<Declaration> declarations, List<ServiceFunction> functions) {
    var taken = new HashMap<String, Declaration>();
    for (var declaration : declarations) {
      taken.put(declaration.name(), declaration);
    }
    var renaming = new Renaming();
    for (var function : functions) {
      if (!taken.containsKey(function.name())) {
        renaming.names.put(function.logicalName(), function.name());
      }
    }
    return renaming.in(declarations);
  }

  private List<Declaration> in(List<Declaration> declarations) {
    var all = new ArrayList<Declaration>(declarations.size());
    for (var declaration : declarations) {
      var properties = renamed(declaration.properties());
      all.add(
          new Declaration(
              declaration.type(),
              name(declaration.name()),
              declaration.at(),
              properties,
              declaration.metadata(),
              declaration.condition()));
    }
    return all;
  }

  private String name(String logicalName) {
    return names.getOrDefault(logicalName, logicalName);
  }

  private Node renamed(Node node) {
    if (node instanceof Reference(var resource, var attribute, var origin)) {
      return new Reference(name(resource), attribute, origin);
    }
    if (node instanceof Sequence(var items, var origin)) {
      var all = renamed(items);
      return all == items ? node : new Sequence(all, origin);
    }
    if (node instanceof Text(var pieces, var origin)) {
      return new Text(renamed(pieces), origin);
    }
    return node instanceof Mapping mapping ? renamed(mapping) : node;
  }

  private Mapping renamed(Mapping mapping) {
    var entries = new ArrayList<Entry>(mapping.entries().size());
    boolean changed = false;
    for (var entry : mapping.entries()) {
      var value = renamed(entry.value());
      changed |= value != entry.value();
      entries.add(value == entry.value() ? entry : new Entry(entry.key(), value));
    }
    return changed ? new Mapping(entries, mapping.origin()) : mapping;
  }

  /// The same list where nothing in it changes.
  private List<Node> renamed(List<Node> nodes) {
    var all = new ArrayList<Node>(nodes.size());
    boolean changed = false;
    for (var node : nodes) {
      var value = renamed(node);
      changed |= value != node;
      all.add(value);
    }
    return changed ? all : nodes;
  }
}
