package dev.faregate.aws.lambda;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;

/// Flags a function that lists no architecture, or several.
final class LambdaNotOneArchitecture implements Rule<LambdaFunction> {

  @Override
  public Class<LambdaFunction> subject() {
    return LambdaFunction.class;
  }

  @Override
  public void check(LambdaFunction function, Catalog catalog, Reporter reporter) {
    int count = function.architectures().size();
    reporter.checked();
    if (count != 1) {
      reporter.report(
          function.keyOrigin("", "Architectures"),
          (count == 0 ? "no" : Integer.toString(count))
              + " architectures; Lambda accepts exactly one",
          List.of(),
          count == 0 ? "" : catalog.range(LambdaLimits.ARCHITECTURES_COUNT).message());
    }
  }
}
