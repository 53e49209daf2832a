package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Severity;

/// Warns of a key of another region, which cannot encrypt what a function has.
final class LambdaKeyInAnotherRegion implements FunctionRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void judge(DeclaredResource function, Catalog catalog, Reporter reporter) {
    var key = function.declaration().node("KmsKeyArn");
    if (key.isEmpty()) {
      return;
    }
    reporter.checked();
    var elsewhere = Arns.elsewhere(key.get(), function);
    if (elsewhere.isPresent()) {
      reporter.report(
          key.get().origin(),
          "the key is in "
              + elsewhere.get()
              + "; the function is in "
              + function.region()
              + " and needs one of that region");
    }
  }
}
