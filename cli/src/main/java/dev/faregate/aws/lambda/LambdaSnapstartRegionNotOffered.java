package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;

/// Flags SnapStart in a region that does not have it.
final class LambdaSnapstartRegionNotOffered implements FunctionRule {

  @Override
  public void judge(DeclaredResource function, Catalog catalog, Reporter reporter) {
    var written = function.declaration().text("SnapStart.ApplyOn");
    if (written instanceof Value.Given<String>(var mode, var origin)
        && mode.equals("PublishedVersions")) {
      reporter.checked();
      if (catalog.choices(LambdaLimits.SNAPSTART_REGIONS_WITHOUT).contains(function.region())) {
        reporter.report(origin, "SnapStart is not offered in " + function.region());
      }
    }
  }
}
