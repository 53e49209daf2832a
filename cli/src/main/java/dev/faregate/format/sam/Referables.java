package dev.faregate.format.sam;

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

/// What SAM lets a template call by the resource that it is made of: `!Ref Checkout.Alias` is the
/// alias, `!GetAtt Checkout.Version.Version` the number of the version.
@SuppressWarnings("ReferenceEquality") // the very same node: nothing in it has changed
final class Referables {
  private final Map<String, String> names = new HashMap<>();

  /// @param called as the template may say: `Checkout.Alias`
  /// @param name the logical name of what is meant
  void add(String called, String name) {
    names.put(called, name);
  }

  List<Declaration> in(List<Declaration> declarations) {
    if (names.isEmpty()) {
      return declarations;
    }
    var all = new ArrayList<Declaration>(declarations.size());
    for (var declaration : declarations) {
      all.add(resolved(declaration));
    }
    return all;
  }

  private Declaration resolved(Declaration declaration) {
    var properties = resolved(declaration.properties());
    return properties == declaration.properties()
        ? declaration
        : Lowered.with(declaration, properties);
  }

  private Node resolved(Node node) {
    if (node instanceof Reference reference) {
      return resolved(reference);
    }
    if (node instanceof Mapping mapping) {
      return resolved(mapping);
    }
    if (node instanceof Sequence(var items, var origin)) {
      var all = resolved(items);
      return all == items ? node : new Sequence(all, origin);
    }
    if (node instanceof Text(var pieces, var origin)) {
      var all = resolved(pieces);
      return all == pieces ? node : new Text(all, origin);
    }
    return node;
  }

  /// `Checkout.Alias` in one, or its last part in front of the attribute.
  private Reference resolved(Reference reference) {
    var resource = reference.resource();
    var attribute = reference.attribute();
    var known = names.get(resource);
    if (known != null) {
      return new Reference(known, attribute, reference.origin());
    }
    int dot = attribute.indexOf('.');
    if (dot > 0) {
      var made = names.get(resource + '.' + attribute.substring(0, dot));
      if (made != null) {
        return new Reference(made, attribute.substring(dot + 1), reference.origin());
      }
    }
    return reference;
  }

  private Mapping resolved(Mapping mapping) {
    var entries = new ArrayList<Entry>(mapping.entries().size());
    boolean changed = false;
    for (var entry : mapping.entries()) {
      var value = resolved(entry.value());
      changed |= value != entry.value();
      entries.add(value == entry.value() ? entry : new Entry(entry.key(), value));
    }
    return changed ? new Mapping(entries, mapping.origin()) : mapping;
  }

  /// The same list where nothing in it changes.
  private List<Node> resolved(List<Node> nodes) {
    var all = new ArrayList<Node>(nodes.size());
    boolean changed = false;
    for (var node : nodes) {
      var value = resolved(node);
      changed |= value != node;
      all.add(value);
    }
    return changed ? all : nodes;
  }
}
