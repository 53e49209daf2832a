package dev.faregate.aws.lambda;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;

/// Flags a package type that Lambda does not know.
final class LambdaPackageTypeNotOffered implements Rule<LambdaFunction> {

  @Override
  public Class<LambdaFunction> subject() {
    return LambdaFunction.class;
  }

  @Override
  public void check(LambdaFunction function, Catalog catalog, Reporter reporter) {
    NotOffered.check(
        "package type",
        function.packageType(),
        catalog.choices(LambdaLimits.PACKAGE_TYPES),
        reporter);
  }
}
