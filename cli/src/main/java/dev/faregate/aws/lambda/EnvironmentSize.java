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
    return switch (variables.get()) {
      case Node.Unknown unknown -> new EnvironmentSize(0, 0, Optional.of(unknown));
      case Mapping mapping -> of(mapping);
      default -> new EnvironmentSize(0, 0, Optional.empty());
    };
  }

  private static EnvironmentSize of(Mapping variables) {
    long count = 0;
    long bytes = 0;
    Optional<Node.Unknown> unknown = Optional.empty();
    for (var entry : variables.entries()) {
      // an unknown one may turn out to be left out, name and all
      if (!(entry.value() instanceof Node.Absent || entry.value() instanceof Node.Unknown)) {
        count++;
        bytes += utf8(entry.name()) + known(entry.value());
      }
      var reason = unknown(entry.name(), entry.value());
      if (unknown.isEmpty() && reason.isPresent()) {
        unknown = reason;
      }
    }
    return new EnvironmentSize(count, bytes, unknown);
  }

  private static long known(Node value) {
    return switch (value) {
      case Node.Scalar scalar -> utf8(scalar.text());
      case Node.Text(var pieces, _) -> {
        long bytes = 0;
        for (var piece : pieces) {
          bytes += piece instanceof Node.Scalar scalar ? utf8(scalar.text()) : 0;
        }
        yield bytes;
      }
      default -> 0;
    };
  }

  private static Optional<Node.Unknown> unknown(String name, Node value) {
    return switch (value) {
      case Node.Unknown unknown ->
          Optional.of(new Node.Unknown(name + ": " + unknown.reason(), unknown.origin()));
      case Node.Reference reference ->
          Optional.of(
              new Node.Unknown(
                  name + " is known only once " + reference.resource() + " exists",
                  reference.origin()));
      case Node.Text text ->
          Optional.of(new Node.Unknown(name + " is known only at deployment", text.origin()));
      default -> Optional.empty();
    };
  }

  private static long utf8(String text) {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < 0x80) {
        bytes += 1;
      } else if (unit < 0x800 || Character.isSurrogate(unit)) {
        bytes += 2; // a pair of surrogates is four bytes
      } else {
        bytes += 3;
      }
    }
    return bytes;
  }
}
