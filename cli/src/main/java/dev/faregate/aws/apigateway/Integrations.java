package dev.faregate.aws.apigateway;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.resource.Value;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;

/// What rules ask of an integration: of which API it is, and how long it may take.
final class Integrations {
  private static final String METHOD = "AWS::ApiGateway::Method";

  private Integrations() {}

  static boolean isOfRest(DeclaredResource resource) {
    return resource.type().equals(METHOD);
  }

  static boolean isIntegration(DeclaredResource resource) {
    return isOfRest(resource) || resource.type().equals("AWS::ApiGatewayV2::Integration");
  }

  /// In milliseconds.
  static Value<Long> timeout(DeclaredResource integration) {
    var path = isOfRest(integration) ? "Integration.TimeoutInMillis" : "TimeoutInMillis";
    return integration.declaration().number(path);
  }

  /// Whether a REST API's method passes the response on while it comes in.
  static boolean streams(DeclaredResource method) {
    return method.declaration().text("Integration.ResponseTransferMode")
            instanceof Value.Given<String>(var mode, _)
        && mode.equals("STREAM");
  }

  /// Whether the method's API is surely edge-optimized, which REST APIs are by default.
  static boolean isAtEdge(DeclaredResource method) {
    var api = method.referenced("RestApiId");
    if (api.isEmpty() || !api.get().type().equals("AWS::ApiGateway::RestApi")) {
      return false;
    }
    var declared = api.get().declaration();
    if (declared.node("Body").isPresent() || declared.node("BodyS3Location").isPresent()) {
      return false;
    }
    var configuration = declared.node("EndpointConfiguration");
    if (configuration.isEmpty()) {
      return true;
    }
    var types = declared.node("EndpointConfiguration.Types");
    return types.isPresent()
        && types.get() instanceof Sequence(var items, _)
        && items.size() == 1
        && items.getFirst() instanceof Scalar type
        && type.text().equals("EDGE");
  }

  /// The name of the limit that holds for the integration of an HTTP or a WebSocket API; where
  /// nobody knows which it is, the milder one.
  static String limitOf(DeclaredResource integration) {
    var api = integration.referenced("ApiId");
    return api.isPresent()
            && api.get().declaration().text("ProtocolType")
                instanceof Value.Given<String>(var protocol, _)
            && protocol.equals("WEBSOCKET")
        ? "apigateway.websocket-timeout"
        : "apigateway.http-timeout";
  }
}
