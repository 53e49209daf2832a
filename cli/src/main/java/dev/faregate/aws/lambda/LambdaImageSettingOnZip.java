package dev.faregate.aws.lambda;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;

/// Flags a zip package that names a container image or configures one.
final class LambdaImageSettingOnZip implements Rule<LambdaFunction> {

  @Override
  public Class<LambdaFunction> subject() {
    return LambdaFunction.class;
  }

  @Override
  public void check(LambdaFunction function, Catalog catalog, Reporter reporter) {
    if (Packages.isZip(function, reporter)) {
      reporter.checked();
      Packages.forbid("Code.ImageUri", "Zip", function, reporter);
      Packages.forbid("ImageConfig", "Zip", function, reporter);
    }
  }
}
