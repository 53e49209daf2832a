package dev.faregate.aws.invocation;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;

/// Flags an alias or version that keeps more environments ready than its function has reserved.
final class LambdaProvisionedConcurrencyAboveReserved implements Rule<DeclaredResource> {
  private static final String PROVISIONED =
      "ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions";

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource qualifier, Catalog catalog, Reporter reporter) {
    var function = Invoked.function(qualifier, "FunctionName");
    if (function.isEmpty()
        || !(qualifier.declaration().number(PROVISIONED)
            instanceof Value.Given<Long>(var ready, var origin))
        || !(function.get().declaration().number("ReservedConcurrentExecutions")
            instanceof Value.Given<Long>(var reserved, _))) {
      return;
    }
    if (ready <= reserved) {
      reporter.checked();
      return;
    }
    var name = function.get().declaration().name();
    reporter.report(
        origin,
        ready + " are kept ready, of the " + reserved + " that " + name + " has reserved",
        List.of(),
        catalog.message("invocation.provisioned.reserved"));
  }
}
