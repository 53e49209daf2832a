package dev.faregate.aws.lambda;

import dev.faregate.aws.lambda.RuntimeStage.Stage;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Fix;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;

/// Flags a runtime with which no function can be created any more, while those that exist can still
/// be updated.
final class LambdaRuntimeCreateBlocked implements Rule<LambdaFunction> {

  @Override
  public Class<LambdaFunction> subject() {
    return LambdaFunction.class;
  }

  @Override
  public void check(LambdaFunction function, Catalog catalog, Reporter reporter) {
    var found = RuntimeStage.of(function, catalog, reporter);
    if (found.isPresent() && found.get().stage() == Stage.CREATE_BLOCKED) {
      var runtime = found.get().runtime();
      var successor = found.get().successor(catalog);
      var message =
          "a function with "
              + runtime.name()
              + " cannot be created since "
              + runtime.blocksCreate()
              + "; one that exists can be updated until "
              + runtime.blocksUpdate()
              + "; use "
              + successor;
      reporter.report(found.get().origin(), message, List.of(Fix.of(successor)), runtime.message());
    }
  }
}
