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
      var aws = catalog.choices(LambdaLimits.PACKAGE_OF_IMAGE).message();
      Packages.forbid("Code.ImageUri", "Zip", aws, function, reporter);
      Packages.forbid("ImageConfig", "Zip", "", function, reporter);
    }
  }
}
