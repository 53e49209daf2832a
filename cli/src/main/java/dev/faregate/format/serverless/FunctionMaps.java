package dev.faregate.format.serverless;

import dev.faregate.format.Draft;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;
import java.util.Optional;

/// Settings that a function adds to its provider's, name by name: `environment`, `tags`.
final class FunctionMaps {
  private FunctionMaps() {}

  /// Both together; unknown where one of them is.
  static Optional<Node> merged(ServiceFunction function, String property) {
    var own = function.own(property);
    var provider = function.ofProvider(property);
    if (own.isEmpty() || provider.isEmpty()) {
      var one = own.isPresent() ? own : provider;
      return one.isEmpty() ? Optional.empty() : Optional.of(written(one.get().value()));
    }
    if (own.get().value() instanceof Mapping above
        && provider.get().value() instanceof Mapping below) {
      return Optional.of(written(Merging.over(below, above)));
    }
    return Optional.of(
        own.get().value() instanceof Mapping ? provider.get().value() : own.get().value());
  }

  /// `[{Key: team, Value: orders}]` of `{team: orders}`.
  static Node tags(Node node) {
    if (!(node instanceof Mapping mapping)) {
      return node;
    }
    var tags = new ArrayList<Node>(mapping.entries().size());
    for (var entry : mapping.entries()) {
      var draft = new Draft(entry.key().origin()).put("Key", entry.key());
      tags.add(draft.put("Value", entry.value()).build());
    }
    return new Sequence(tags, mapping.origin());
  }

  /// Without those that null takes away.
  private static Node written(Node node) {
    if (!(node instanceof Mapping mapping)) {
      return node;
    }
    var entries = new ArrayList<Entry>(mapping.entries().size());
    for (var entry : mapping.entries()) {
      if (Draft.isWritten(entry.value())) {
        entries.add(entry);
      }
    }
    return new Mapping(entries, mapping.origin());
  }
}
