package dev.faregate.aws.apigateway;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Limit;
import dev.faregate.resource.Value;
import dev.faregate.rule.Fix;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;

/// Flags an integration timeout that no quota can be raised to: of an edge-optimized REST API, of a
/// streamed response, of HTTP and WebSocket APIs.
public final class ApigatewayTimeoutTooLong implements Rule<DeclaredResource> {

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource resource, Catalog catalog, Reporter reporter) {
    if (!Integrations.isIntegration(resource)) {
      return;
    }
    var timeout = Integrations.timeout(resource);
    if (!Integrations.isOfRest(resource)) {
      judge(timeout, catalog.range(Integrations.limitOf(resource)), "this API", reporter);
    } else if (Integrations.streams(resource)) {
      var range = catalog.range("apigateway.streaming-timeout");
      judge(timeout, range, "a streamed response", reporter);
    } else if (Integrations.isAtEdge(resource)) {
      judge(timeout, catalog.range("apigateway.timeout"), "an edge-optimized API", reporter);
    }
  }

  private static void judge(
      Value<Long> timeout, Limit.Range range, String what, Reporter reporter) {
    if (reporter.judges("TimeoutInMillis", timeout)
        && timeout instanceof Value.Given<Long>(var milliseconds, var origin)
        && milliseconds > range.most()) {
      var message = "TimeoutInMillis is " + milliseconds + " ms; " + what + " accepts at most ";
      var fixes = List.of(Fix.of(range.most() + " ms"));
      reporter.report(origin, message + range.most() + " ms", fixes, range.message());
    }
  }
}
