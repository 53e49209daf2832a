package dev.faregate.aws.lambda;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;

/// Flags a container image with a runtime, a handler or layers, which the image itself brings.
final class LambdaZipSettingOnImage implements Rule<LambdaFunction> {

  @Override
  public Class<LambdaFunction> subject() {
    return LambdaFunction.class;
  }

  @Override
  public void check(LambdaFunction function, Catalog catalog, Reporter reporter) {
    if (Packages.isImage(function, reporter)) {
      reporter.checked();
      Packages.forbid("Runtime", "Image", "", function, reporter);
      Packages.forbid("Handler", "Image", "", function, reporter);
      Packages.forbid("Layers", "Image", "", function, reporter);
    }
  }
}
