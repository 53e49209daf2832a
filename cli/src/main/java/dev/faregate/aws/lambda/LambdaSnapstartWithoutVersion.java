package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Severity;

/// Warns of SnapStart where the stack publishes no version: only published versions start from a
/// snapshot.
final class LambdaSnapstartWithoutVersion implements FunctionRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void judge(DeclaredResource function, Catalog catalog, Reporter reporter) {
    var written = function.declaration().text("SnapStart.ApplyOn");
    if (!(written instanceof Value.Given<String>(var mode, var origin))
        || !mode.equals("PublishedVersions")) {
      return;
    }
    reporter.checked();
    for (var declaration : function.stack().declarations()) {
      if (declaration.type().equals("AWS::Lambda::Version")) {
        return;
      }
    }
    reporter.report(
        origin,
        "SnapStart has no effect without a published version; add AWS::Lambda::Version, or"
            + " AutoPublishAlias in SAM");
  }
}
