package dev.faregate.aws.lambda;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;

/// Flags a function whose environment variables are larger together than Lambda accepts, measured
/// as Lambda measures them: as compact JSON. Where a value is unknown, what is known may be too
/// large already.
final class LambdaEnvironmentTooLarge implements Rule<LambdaFunction> {

  @Override
  public Class<LambdaFunction> subject() {
    return LambdaFunction.class;
  }

  @Override
  public void check(LambdaFunction function, Catalog catalog, Reporter reporter) {
    var size = function.environment();
    long bytes =
        size.bytes()
            + size.variables() * LambdaLimits.figure(catalog, LambdaLimits.ENVIRONMENT_PER_VARIABLE)
            + LambdaLimits.figure(catalog, LambdaLimits.ENVIRONMENT_OVERHEAD);
    var limit = catalog.range(LambdaLimits.ENVIRONMENT);
    long accepted = limit.most();
    if (bytes > accepted) {
      var least = size.unknown().isPresent() ? "at least " : "";
      reporter.report(
          function.keyOrigin("Environment", "Variables"),
          "environment variables take "
              + least
              + bytes
              + " bytes; Lambda accepts "
              + accepted
              + " bytes",
          List.of(),
          limit.message().replace("{n}", Long.toString(bytes)));
    } else if (size.unknown().isPresent()) {
      var unknown = size.unknown().get();
      reporter.notChecked("environment size", unknown.reason(), unknown.origin());
    } else {
      reporter.checked();
    }
  }
}
