package dev.faregate.cli;

import dev.faregate.format.Declaration;
import dev.faregate.format.Stack;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Descriptors as they would be if a resource had other properties.
final class EditedStack {
  private final String name;
  private final Map<String, Node> properties;

  /// @param name of the resource, with that of its nested stack
  /// @param properties what they become, by dotted path
  private EditedStack(String name, Map<String, Node> properties) {
    this.name = name;
    this.properties = properties;
  }

  /// Empty if the stack declares no such resource.
  static Optional<Stack> of(Stack stack, String name, Map<String, Node> properties) {
    return new EditedStack(name, properties).edit(stack);
  }

  private Optional<Stack> edit(Stack stack) {
    boolean found = false;
    var declarations = new ArrayList<Declaration>();
    for (var declaration : stack.declarations()) {
      boolean isIt = stack.qualified(declaration.name()).equals(name);
      declarations.add(isIt ? edit(declaration) : declaration);
      found |= isIt;
    }
    var nested = new ArrayList<Stack>();
    for (var child : stack.nested()) {
      var edited = edit(child);
      nested.add(edited.orElse(child));
      found |= edited.isPresent();
    }
    return found
        ? Optional.of(
            new Stack(
                stack.format(),
                stack.name(),
                stack.source(),
                stack.region(),
                declarations,
                nested,
                stack.problems()))
        : Optional.empty();
  }

  private Declaration edit(Declaration declaration) {
    var changed = declaration.properties();
    for (var property : properties.entrySet()) {
      changed = with(changed, List.of(property.getKey().split("\\.", -1)), property.getValue());
    }
    return new Declaration(
        declaration.type(),
        declaration.name(),
        declaration.at(),
        changed,
        declaration.metadata(),
        declaration.condition());
  }

  private static Mapping with(Mapping mapping, List<String> path, Node value) {
    var first = path.getFirst();
    var entries = new ArrayList<Entry>();
    Node inner = Mapping.empty(mapping.origin());
    for (var entry : mapping.entries()) {
      if (entry.name().equals(first)) {
        inner = entry.value();
      } else {
        entries.add(entry);
      }
    }
    if (path.size() > 1) {
      var below = inner instanceof Mapping known ? known : Mapping.empty(mapping.origin());
      entries.add(new Entry(key(first, mapping), with(below, path.subList(1, path.size()), value)));
    } else {
      entries.add(new Entry(key(first, mapping), value));
    }
    return new Mapping(entries, mapping.origin());
  }

  private static Scalar key(String name, Mapping mapping) {
    return new Scalar(name, false, mapping.origin());
  }

  static Node text(String text, Origin origin) {
    return new Scalar(text, false, origin);
  }
}
