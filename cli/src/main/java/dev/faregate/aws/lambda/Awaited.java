package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;

/// The resources that CloudFormation creates before another: those it refers to or depends on, and
/// theirs in turn.
final class Awaited {
  private final DeclaredResource resource;
  private final Set<String> found = new HashSet<>();
  private final ArrayDeque<String> open = new ArrayDeque<>();

  private Awaited(DeclaredResource resource) {
    this.resource = resource;
  }

  /// Their logical names.
  static Set<String> of(DeclaredResource resource) {
    var awaited = new Awaited(resource);
    awaited.add(resource.declaration().name());
    while (!awaited.open.isEmpty()) {
      awaited.follow(awaited.open.removeFirst());
    }
    return awaited.found;
  }

  private void follow(String name) {
    for (var other : Written.dependsOn(resource.stack(), name)) {
      add(other);
    }
    var declaration = resource.stack().find(name);
    if (declaration.isPresent()) {
      references(declaration.get().properties());
    }
  }

  private void references(Node node) {
    if (node instanceof Node.Reference reference) {
      add(reference.resource());
    } else if (node instanceof Node.Sequence(var items, _)) {
      items.forEach(this::references);
    } else if (node instanceof Node.Text(var pieces, _)) {
      pieces.forEach(this::references);
    } else if (node instanceof Mapping mapping) {
      for (var entry : mapping.entries()) {
        references(entry.value());
      }
    }
  }

  private void add(String name) {
    if (found.add(name)) {
      open.add(name);
    }
  }
}
