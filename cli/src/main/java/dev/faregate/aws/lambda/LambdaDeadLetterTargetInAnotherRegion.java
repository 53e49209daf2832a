package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import java.util.List;

/// Flags a dead-letter target in another region.
final class LambdaDeadLetterTargetInAnotherRegion implements FunctionRule {

  @Override
  public void judge(DeclaredResource function, Catalog catalog, Reporter reporter) {
    var target = function.declaration().node("DeadLetterConfig.TargetArn");
    if (target.isEmpty()) {
      return;
    }
    reporter.checked();
    var elsewhere = Arns.elsewhere(target.get(), function);
    if (elsewhere.isPresent()) {
      reporter.report(
          target.get().origin(),
          "the target is in "
              + elsewhere.get()
              + "; Lambda sends dead letters within its own region, "
              + function.region(),
          List.of(),
          catalog.choices(LambdaLimits.DEAD_LETTER_REGION).message());
    }
  }
}
