package dev.faregate.aws.lambda;

import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;

/// Flags a function whose reserved concurrency is less than what its versions and aliases provision
/// together.
final class LambdaReservedConcurrencyBelowProvisioned implements Rule<LambdaFunction> {

  @Override
  public Class<LambdaFunction> subject() {
    return LambdaFunction.class;
  }

  @Override
  public void check(LambdaFunction function, Catalog catalog, Reporter reporter) {
    var provisioned = function.companions().provisioned();
    if (provisioned.isEmpty()
        || !(function.reservedConcurrency() instanceof Value.Given<Long>(var reserved, var at))) {
      return;
    }
    long sum = 0;
    for (var one : provisioned) {
      long executions = Math.max(0, one.orAssume(0L));
      sum = Math.min(Integer.MAX_VALUE, sum + Math.min(Integer.MAX_VALUE, executions));
    }
    reporter.checked();
    if (reserved < sum) {
      var aws = catalog.choices(LambdaLimits.RESERVED_LEAST).message();
      reporter.report(
          at,
          "reserved concurrency is " + reserved + ", less than the " + sum + " provisioned",
          List.of(),
          aws.replace("{n}", Long.toString(reserved)).replace("{m}", Long.toString(sum)));
    }
  }
}
