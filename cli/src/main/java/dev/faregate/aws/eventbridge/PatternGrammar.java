package dev.faregate.aws.eventbridge;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import java.util.Optional;
import java.util.Set;

/// EventBridge's grammar of event patterns, as far as it is certain: names lead to lists of values
/// or to further names.
final class PatternGrammar {
  private static final int DEEPEST = 40;
  private static final Set<String> OPERATORS =
      Set.of(
          "anything-but",
          "cidr",
          "equals-ignore-case",
          "exists",
          "numeric",
          "prefix",
          "suffix",
          "wildcard");

  private PatternGrammar() {}

  /// What breaks it, and where.
  record Fault(String words, Node node) {}

  static Optional<Fault> fault(Mapping pattern) {
    return fault(pattern, 0);
  }

  private static Optional<Fault> fault(Mapping pattern, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    for (var entry : pattern.entries()) {
      var found = value(entry.name(), entry.value(), depth);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Fault> value(String name, Node value, int depth) {
    if (value instanceof Mapping names) {
      return fault(names, depth + 1);
    }
    if (value instanceof Node.Scalar) {
      return Optional.of(new Fault(name + " is not a list of values; write [...]", value));
    }
    if (!(value instanceof Node.Sequence(var items, _))) {
      return Optional.empty();
    }
    if (items.isEmpty()) {
      return Optional.of(new Fault(name + " is an empty list", value));
    }
    for (var item : items) {
      if (item instanceof Mapping mapping) {
        var found = name.equals("$or") ? fault(mapping, depth + 1) : matcher(mapping);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Fault> matcher(Mapping matcher) {
    for (var entry : matcher.entries()) {
      if (!OPERATORS.contains(entry.name())) {
        return Optional.of(
            new Fault(
                entry.name()
                    + " is no operator; there are prefix, suffix, anything-but, numeric, exists,"
                    + " cidr, wildcard and equals-ignore-case",
                entry.value()));
      }
    }
    return Optional.empty();
  }
}
