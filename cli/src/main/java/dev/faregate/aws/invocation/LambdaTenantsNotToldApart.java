package dev.faregate.aws.invocation;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;

/// Flags a URL or an event source of a function with tenants: neither says which tenant it is.
final class LambdaTenantsNotToldApart implements Rule<DeclaredResource> {

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource way, Catalog catalog, Reporter reporter) {
    boolean isUrl = way.type().equals(Invocation.URL);
    if (!isUrl && !way.type().equals(Invocation.MAPPING)) {
      return;
    }
    var property = isUrl ? "TargetFunctionArn" : "FunctionName";
    var function = Invoked.function(way, property);
    if (function.isPresent() && Invoked.hasTenants(function.get())) {
      var what = isUrl ? "a function URL" : "an event source";
      reporter.report(
          way.key(way.declaration().properties(), property),
          what + " names no tenant; this function is called directly or by API Gateway");
    } else {
      reporter.checked();
    }
  }
}
