package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;

/// Flags a function without the role that it runs as.
final class LambdaRoleMissing implements FunctionRule {

  @Override
  public void judge(DeclaredResource function, Catalog catalog, Reporter reporter) {
    if (function.declaration().node("Role").isEmpty() && Written.isWhole(function)) {
      reporter.report(function.origin(), "Role is missing; every function runs as an IAM role");
    } else {
      reporter.checked();
    }
  }
}
