package dev.faregate.aws.lambda;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;

/// Flags an architecture that Lambda does not have.
final class LambdaArchitectureNotOffered implements Rule<LambdaFunction> {

  @Override
  public Class<LambdaFunction> subject() {
    return LambdaFunction.class;
  }

  @Override
  public void check(LambdaFunction function, Catalog catalog, Reporter reporter) {
    var accepted = catalog.choices(LambdaLimits.ARCHITECTURES);
    for (var architecture : function.architectures()) {
      NotOffered.check("architecture", architecture, accepted, reporter);
    }
  }
}
