package dev.faregate.format.serverless;

import dev.faregate.format.Evaluator;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Unknown;
import dev.faregate.source.Origin;

/// Where a variable is used, and what resolves those that it leads to.
///
/// @param at the text that holds it
record Use(Scalar at, Variables variables, Evaluator evaluator) {

  Origin origin() {
    return at.origin();
  }

  Node resolve(Node node) {
    return node instanceof Scalar scalar ? variables.resolve(scalar, evaluator) : node;
  }

  Scalar text(String text) {
    return new Scalar(text, true, at.origin());
  }

  Unknown unknown(String reason) {
    return new Unknown(reason, at.origin());
  }
}
