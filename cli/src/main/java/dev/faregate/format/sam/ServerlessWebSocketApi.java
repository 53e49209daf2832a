package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;

/// `AWS::Serverless::WebSocketApi`: a WebSocket API, its stage, and for each route an integration.
final class ServerlessWebSocketApi {
  private static final Vocabulary NAMES =
      Vocabulary.of(
          """
          Name Description ApiKeySelectionExpression DisableExecuteApiEndpoint
          DisableSchemaValidation FailOnWarnings IpAddressType RouteSelectionExpression Tags\
          """,
          """
          Routes StageName StageVariables AccessLogSettings DefaultRouteSettings RouteSettings
          Domain Auth PropagateTags\
          """);

  private ServerlessWebSocketApi() {}

  static void lower(SamResource api) {
    api.refuseMissing("Routes");
    api.refuseMissing("RouteSelectionExpression");
    var draft = new Draft(api.properties().origin());
    draft.put("ProtocolType", Made.text("WEBSOCKET", api.origin()));
    if (!api.has("Name")) {
      draft.put("Name", Made.text(api.name(), api.origin()));
    }
    NAMES.putAll(api, draft, (entry, resource, all) -> false);
    api.becomes("AWS::ApiGatewayV2::Api", draft.build());
    for (var route : api.mapping("Routes").entries()) {
      route(api, route);
    }
    var name = api.node("StageName").orElse(Made.text("default", api.origin()));
    if (Nodes.isText(name, "$default")) {
      api.refuse("Stages cannot be named $default for WebSocket APIs", name.origin());
    }
    ServerlessHttpApi.stage(api, name, "default", "DefaultStage");
    ApiDomain.ofHttpApi(api);
  }

  private static void route(SamResource api, Entry route) {
    var place = route.key().origin();
    var nothing = Mapping.empty(route.value().origin());
    var written = route.value() instanceof Mapping mapping ? mapping : nothing;
    if (!Draft.isWritten(written, "FunctionArn")) {
      api.refuse("Route must have associated function", place);
    }
    var name = api.name() + capitalised(route.name());
    var target =
        new Draft(written.origin())
            .put("ApiId", api.reference(""))
            .put("RouteKey", Made.text(route.name(), place))
            .put("Target", Made.reference(name + "Integration", "", place))
            .take(written, "ApiKeyRequired", "ModelSelectionExpression", "OperationName")
            .take(written, "RequestModels", "RequestParameters")
            .take(written, "RouteResponseSelectionExpression");
    api.adds("AWS::ApiGatewayV2::Route", name + "Route", place, target.build());
    var integration =
        new Draft(written.origin())
            .put("ApiId", api.reference(""))
            .put("IntegrationType", "AWS_PROXY")
            .takeAs(written, "FunctionArn", "IntegrationUri")
            .takeAs(written, "IntegrationTimeout", "TimeoutInMillis");
    var type = "AWS::ApiGatewayV2::Integration";
    api.adds(type, name + "Integration", place, integration.build());
  }

  /// `$connect` is `Connect` in a logical name.
  private static String capitalised(String route) {
    var key = route.startsWith("$") ? route.substring(1) : route;
    return key.isEmpty() ? "" : Character.toUpperCase(key.charAt(0)) + key.substring(1);
  }
}
