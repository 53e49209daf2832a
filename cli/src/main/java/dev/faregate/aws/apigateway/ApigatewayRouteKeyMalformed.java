package dev.faregate.aws.apigateway;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;

/// Flags the route of an HTTP API whose key is neither a method with a path nor `$default`. A
/// WebSocket API takes any word.
public final class ApigatewayRouteKeyMalformed implements Rule<DeclaredResource> {

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource route, Catalog catalog, Reporter reporter) {
    if (!route.type().equals("AWS::ApiGatewayV2::Route") || !isOfHttp(route)) {
      return;
    }
    var key = route.declaration().text("RouteKey");
    if (reporter.judges("RouteKey", key)
        && key instanceof Value.Given<String>(var text, var origin)
        && !fits(text)) {
      reporter.report(
          origin,
          "RouteKey is "
              + text
              + "; an HTTP API has a method and a path, such as GET /orders, or $default");
    }
  }

  private static boolean isOfHttp(DeclaredResource route) {
    var api = route.referenced("ApiId");
    return api.isPresent()
        && api.get().declaration().text("ProtocolType")
            instanceof Value.Given<String>(var protocol, _)
        && protocol.equals("HTTP");
  }

  private static boolean fits(String key) {
    int space = key.indexOf(' ');
    if (space < 1) {
      return key.equals("$default");
    }
    for (int i = 0; i < space; i++) {
      if (key.charAt(i) < 'A' || key.charAt(i) > 'Z') {
        return false;
      }
    }
    return key.startsWith("/", space + 1);
  }
}
