package dev.faregate.aws.lambda;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;

/// Flags a function with a shorter or longer timeout than Lambda accepts.
final class LambdaTimeoutOutOfRange implements Rule<LambdaFunction> {

  @Override
  public Class<LambdaFunction> subject() {
    return LambdaFunction.class;
  }

  @Override
  public void check(LambdaFunction function, Catalog catalog, Reporter reporter) {
    new OutOfRange(
            "timeout",
            catalog.range(LambdaLimits.TIMEOUT),
            catalog.range(LambdaLimits.TIMEOUT_ON_INSTANCES))
        .check(function, function.timeout(), reporter);
  }
}
