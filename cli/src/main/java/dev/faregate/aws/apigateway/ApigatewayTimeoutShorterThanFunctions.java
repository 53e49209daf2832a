package dev.faregate.aws.apigateway;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.rule.Severity;

/// Flags a function that API Gateway may invoke and that may run longer than the API waits for it.
///
/// The permission tells, whichever way the API is written: SAM events, methods, a definition.
public final class ApigatewayTimeoutShorterThanFunctions implements Rule<DeclaredResource> {
  private static final long MILLISECONDS = 1000;

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(DeclaredResource permission, Catalog catalog, Reporter reporter) {
    if (!permission.type().equals("AWS::Lambda::Permission")
        || !(permission.declaration().text("Principal")
            instanceof Value.Given<String>(var principal, _))
        || !principal.startsWith("apigateway.")) {
      return;
    }
    var function = permission.referenced("FunctionName");
    if (function.isEmpty() || mayWaitLonger(permission)) {
      return;
    }
    long longest = catalog.range("apigateway.http-timeout").most() / MILLISECONDS;
    if (function.get().declaration().number("Timeout")
            instanceof Value.Given<Long>(var seconds, var origin)
        && seconds > longest) {
      reporter.report(
          origin,
          function.get().name()
              + " may run for "
              + seconds
              + " s; API Gateway waits at most "
              + longest
              + " s for it, then its client gets a 504");
    } else {
      reporter.checked();
    }
  }

  /// Whether an integration of the stack streams, or says a longer timeout itself.
  private static boolean mayWaitLonger(DeclaredResource permission) {
    for (var declaration : permission.stack().declarations()) {
      if (declaration.type().equals("AWS::ApiGateway::Method")
          && (declaration.node("Integration.ResponseTransferMode").isPresent()
              || declaration.node("Integration.TimeoutInMillis").isPresent())) {
        return true;
      }
    }
    return false;
  }
}
