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
    return where + ", " + memory(function.memory()) + architecture(function) + stopped(function);
  }

  /// Nothing where instances decide it: Lambda's default holds for its own capacity only.
  private static String architecture(LambdaFunction function) {
    var architecture = function.architecture();
    if (!architecture.isKnown()) {
      return ", architecture unknown";
    }
    boolean isWritten = architecture instanceof Value.Given;
    return isWritten || !function.managed().orAssume(false) ? ", " + architecture.orAssume("") : "";
  }

  private static String stopped(LambdaFunction function) {
    return StoppedUsage.isStopped(function) ? ", never runs: 0 executions reserved" : "";
  }

  private static String memory(Value<Long> memory) {
    return memory.isKnown() ? memory.orAssume(0L) + " MB" : "memory unknown";
  }
}
