package dev.faregate.aws.lambda;

import dev.faregate.aws.lambda.RuntimeStage.Stage;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Fix;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;

/// Flags a runtime with which functions can be neither created nor updated any more.
final class LambdaRuntimeRetired implements Rule<LambdaFunction> {

  @Override
  public Class<LambdaFunction> subject() {
    return LambdaFunction.class;
  }

  @Override
  public void check(LambdaFunction function, Catalog catalog, Reporter reporter) {
    var found = RuntimeStage.of(function, catalog, reporter);
    if (found.isPresent() && found.get().stage() == Stage.RETIRED) {
      var runtime = found.get().runtime();
      var successor = found.get().successor(catalog);
      var message =
          runtime.name()
              + " was retired: since "
              + runtime.blocksUpdate()
              + " no function with it is created or updated; use "
              + successor;
      reporter.report(found.get().origin(), message, List.of(Fix.of(successor)), runtime.message());
    }
  }
}
