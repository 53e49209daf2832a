package dev.faregate.aws.invocation;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;

/// Flags provisioned concurrency of an alias whose version has it too.
final class LambdaProvisionedTwice implements Rule<DeclaredResource> {
  private static final String PROVISIONED = "ProvisionedConcurrencyConfig";

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource alias, Catalog catalog, Reporter reporter) {
    if (!alias.type().equals(Invocation.ALIAS) || alias.declaration().node(PROVISIONED).isEmpty()) {
      return;
    }
    var version = alias.referenced("FunctionVersion");
    if (version.isEmpty()
        || !version.get().type().equals(Invocation.VERSION)
        || version.get().declaration().node(PROVISIONED).isEmpty()) {
      reporter.checked();
      return;
    }
    reporter.report(
        alias.key(alias.declaration().properties(), PROVISIONED),
        version.get().declaration().name() + " is kept ready already; keep one of the two",
        List.of(),
        catalog.message("invocation.provisioned.twice"));
  }
}
