package dev.faregate.aws.lambda;

import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;

/// Flags a function with a zip package that does not say what runs it, or where it starts.
final class LambdaRuntimeOrHandlerMissing implements Rule<LambdaFunction> {

  @Override
  public Class<LambdaFunction> subject() {
    return LambdaFunction.class;
  }

  @Override
  public void check(LambdaFunction function, Catalog catalog, Reporter reporter) {
    if (!Packages.isZip(function, reporter) || function.node("Code.ImageUri").isPresent()) {
      return;
    }
    var missing = missing("Runtime", function.runtime(), "", reporter);
    missing = missing("Handler", function.handler(), missing, reporter);
    if (!missing.isEmpty()) {
      reporter.report(
          function.origin(),
          missing
              + (missing.contains(" ") ? " are" : " is")
              + " missing; Lambda needs Runtime and Handler for a zip package",
          List.of(),
          catalog.choices(LambdaLimits.PACKAGE_NEEDS_RUNTIME).message());
    }
  }

  /// What is missing, this property too if it is.
  private static String missing(
      String property, Value<String> value, String others, Reporter reporter) {
    if (reporter.judges(property, value) || !(value instanceof Value.Absent)) {
      return others;
    }
    return others.isEmpty() ? property : others + " and " + property;
  }
}
