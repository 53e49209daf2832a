package dev.faregate.aws.apigateway;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Declaration;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.rule.Severity;
import dev.faregate.source.Node;

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
    if (!isForApis(permission.declaration())) {
      return;
    }
    var function = permission.referenced("FunctionName");
    if (function.isEmpty() || !isFirst(permission) || mayWaitLonger(permission)) {
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

  private static boolean isForApis(Declaration permission) {
    return permission.type().equals("AWS::Lambda::Permission")
        && permission.text("Principal") instanceof Value.Given<String>(var principal, _)
        && principal.startsWith("apigateway.");
  }

  /// Of several permissions for one function, one is enough to tell.
  private static boolean isFirst(DeclaredResource permission) {
    var name = name(permission.declaration());
    for (var other : permission.stack().declarations()) {
      if (isForApis(other) && name(other).equals(name)) {
        return other.name().equals(permission.declaration().name());
      }
    }
    return true;
  }

  private static String name(Declaration permission) {
    var node = permission.node("FunctionName");
    return node.isPresent() && node.get() instanceof Node.Reference(var name, _, _) ? name : "";
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
