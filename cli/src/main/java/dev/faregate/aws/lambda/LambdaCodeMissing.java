package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;

/// Flags a function without code.
final class LambdaCodeMissing implements FunctionRule {

  @Override
  public void judge(DeclaredResource function, Catalog catalog, Reporter reporter) {
    if (function.declaration().node("Code").isEmpty() && Written.isWhole(function)) {
      reporter.report(
          function.origin(),
          "Code is missing; a function needs a ZipFile, an S3 object or an image");
    } else {
      reporter.checked();
    }
  }
}
