package dev.faregate.aws.apigateway;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.rule.Severity;
import java.util.List;

/// Flags an integration timeout of a Regional or private REST API beyond what an account has
/// without asking.
public final class ApigatewayTimeoutOverQuota implements Rule<DeclaredResource> {

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(DeclaredResource resource, Catalog catalog, Reporter reporter) {
    if (!Integrations.isOfRest(resource)
        || Integrations.streams(resource)
        || Integrations.isAtEdge(resource)) {
      return;
    }
    var range = catalog.range("apigateway.timeout");
    var timeout = Integrations.timeout(resource);
    if (reporter.judges("TimeoutInMillis", timeout)
        && timeout instanceof Value.Given<Long>(var milliseconds, var origin)
        && milliseconds > range.most()) {
      var message = "TimeoutInMillis is " + milliseconds + " ms; an account has " + range.most();
      var next = " ms unless its quota is raised, which only Regional and private APIs allow";
      reporter.report(origin, message + next, List.of(), range.message());
    }
  }
}
