package dev.faregate.aws.lambda;

import dev.faregate.resource.Value;

/// Tells in a phrase what a function is: `Lambda, 1536 MB, arm64`.
final class LambdaSummary {
  private LambdaSummary() {}

  static String of(LambdaFunction function) {
    if (function.companions().edge()) {
      return "Lambda@Edge, " + memory(function.memory());
    }
    var where = function.managed().orAssume(false) ? "Lambda on managed instances" : "Lambda";
    return where
        + ", "
        + memory(function.memory())
        + ", "
        + (function.architecture().isKnown()
            ? function.architecture().orAssume("")
            : "architecture unknown");
  }

  private static String memory(Value<Long> memory) {
    return memory.isKnown() ? memory.orAssume(0L) + " MB" : "memory unknown";
  }
}
