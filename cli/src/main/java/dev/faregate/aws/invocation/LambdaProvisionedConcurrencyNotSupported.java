package dev.faregate.aws.invocation;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;

/// Flags provisioned concurrency of a function with SnapStart or with tenants.
final class LambdaProvisionedConcurrencyNotSupported implements Rule<DeclaredResource> {

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource qualifier, Catalog catalog, Reporter reporter) {
    var function = Invoked.function(qualifier, "FunctionName");
    if (function.isEmpty()
        || qualifier.declaration().node("ProvisionedConcurrencyConfig").isEmpty()) {
      return;
    }
    var snapStart = function.get().declaration().text("SnapStart.ApplyOn").orAssume("");
    var origin =
        qualifier.key(qualifier.declaration().properties(), "ProvisionedConcurrencyConfig");
    if (snapStart.equals("PublishedVersions")) {
      reporter.report(origin, "provisioned concurrency and SnapStart do not go together");
    } else if (Invoked.hasTenants(function.get())) {
      reporter.report(origin, "a function with tenants has no provisioned concurrency");
    } else {
      reporter.checked();
    }
  }
}
