package dev.faregate.aws.lambda;

import dev.faregate.aws.lambda.RuntimeStage.Stage;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Fix;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.rule.Severity;
import java.util.List;

/// Warns of a runtime that AWS supports no longer, though functions with it can still be deployed.
final class LambdaRuntimeDeprecated implements Rule<LambdaFunction> {

  @Override
  public Class<LambdaFunction> subject() {
    return LambdaFunction.class;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(LambdaFunction function, Catalog catalog, Reporter reporter) {
    var found = RuntimeStage.of(function, catalog, reporter);
    if (found.isPresent() && found.get().stage() == Stage.DEPRECATED) {
      var runtime = found.get().runtime();
      var successor = found.get().successor(catalog);
      var message =
          runtime.name()
              + " is deprecated since "
              + runtime.deprecated()
              + (runtime.blocksCreate().isEmpty()
                  ? ""
                  : "; no function is created with it from " + runtime.blocksCreate() + " on")
              + "; use "
              + successor;
      reporter.report(found.get().origin(), message, List.of(Fix.of(successor)), "");
    }
  }
}
