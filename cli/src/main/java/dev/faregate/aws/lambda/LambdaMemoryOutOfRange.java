package dev.faregate.aws.lambda;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;

/// Flags a function with less or more memory than Lambda accepts.
final class LambdaMemoryOutOfRange implements Rule<LambdaFunction> {

  @Override
  public Class<LambdaFunction> subject() {
    return LambdaFunction.class;
  }

  @Override
  public void check(LambdaFunction function, Catalog catalog, Reporter reporter) {
    new OutOfRange(
            "memory",
            catalog.range(LambdaLimits.MEMORY),
            catalog.range(LambdaLimits.MEMORY_ON_INSTANCES))
        .check(function, function.memory(), reporter);
  }
}
