package dev.faregate.format;

import dev.faregate.source.Node;

/// One function of a descriptor language: `Fn::Join`, `Ref`, `lookup`.
public interface Function {

  /// What the call gives. Never throws: what cannot be computed is [Node.Unknown], what is written
  /// wrongly is a problem besides.
  ///
  /// @param call its argument is not evaluated yet, for some functions leave a part of it alone
  Node apply(Node.Call call, Evaluator evaluator);
}
