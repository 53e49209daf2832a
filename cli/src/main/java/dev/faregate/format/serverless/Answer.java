package dev.faregate.format.serverless;

import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import java.util.Optional;

/// What one source of a variable gives.
///
/// @param value as it is written, nothing below it resolved; empty where the next source counts
/// @param missing why there is none, for when no other source has one
record Answer(Optional<Node> value, String missing) {

  /// Null is nothing: the next source counts.
  static Answer of(Node value) {
    return value instanceof Scalar scalar && scalar.isNull()
        ? none("its value is null")
        : new Answer(Optional.of(value), "");
  }

  static Answer none(String why) {
    return new Answer(Optional.empty(), why);
  }
}
