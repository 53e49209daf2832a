package dev.faregate.aws.lambda;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import java.util.Optional;

/// How large a function's environment variables are.
///
/// @param variables how many there are at least
/// @param bytes of their names and values in UTF-8, at least
/// @param unknown what keeps the size from being known
record EnvironmentSize(long variables, long bytes, Optional<Node.Unknown> unknown) {
  static EnvironmentSize of(Optional<Node> variables) {
    if (variables.isEmpty()) {
      return new EnvironmentSize(0, 0, Optional.empty());
    }
    var node = variables.get();
    if (node instanceof Node.Unknown unknown) {
      return new EnvironmentSize(0, 0, Optional.of(unknown));
    }
    if (node instanceof Mapping mapping) {
      return of(mapping);
    }
    return new EnvironmentSize(0, 0, Optional.empty());
  }

  private static EnvironmentSize of(Mapping variables) {
    long count = 0;
    long bytes = 0;
    Optional<Node.Unknown> unknown = Optional.empty();
    for (var entry : variables.entries()) {
      // an unknown one may turn out to be left out, name and all
      if (!(entry.value() instanceof Node.Absent || entry.value() instanceof Node.Unknown)) {
        count++;
        bytes += Sizes.utf8(entry.name()) + known(entry.value());
      }
      var reason = unknown(entry.name(), entry.value());
      if (unknown.isEmpty() && reason.isPresent()) {
        unknown = reason;
      }
    }
    return new EnvironmentSize(count, bytes, unknown);
  }

  private static long known(Node value) {
    if (value instanceof Node.Scalar scalar) {
      return Sizes.utf8(scalar.text());
    }
    if (value instanceof Node.Text(var pieces, _)) {
      long bytes = 0;
      for (var piece : pieces) {
        bytes += piece instanceof Node.Scalar scalar ? Sizes.utf8(scalar.text()) : 0;
      }
      return bytes;
    }
    return 0;
  }

  private static Optional<Node.Unknown> unknown(String name, Node value) {
    if (value instanceof Node.Unknown unknown) {
      return Optional.of(new Node.Unknown(name + ": " + unknown.reason(), unknown.origin()));
    }
    if (value instanceof Node.Reference reference) {
      return Optional.of(
          new Node.Unknown(
              name + " is known only once " + reference.resource() + " exists",
              reference.origin()));
    }
    if (value instanceof Node.Text text) {
      return Optional.of(new Node.Unknown(name + " is known only at deployment", text.origin()));
    }
    return Optional.empty();
  }
}
