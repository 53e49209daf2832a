package dev.faregate.aws.lambda;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;

/// Flags a function with less or more ephemeral storage than Lambda accepts.
final class LambdaStorageOutOfRange implements Rule<LambdaFunction> {

  @Override
  public Class<LambdaFunction> subject() {
    return LambdaFunction.class;
  }

  @Override
  public void check(LambdaFunction function, Catalog catalog, Reporter reporter) {
    new OutOfRange(
            "ephemeral storage",
            catalog.range(LambdaLimits.STORAGE),
            catalog.range(LambdaLimits.STORAGE_ON_INSTANCES))
        .check(function, function.storage(), reporter);
  }
}
