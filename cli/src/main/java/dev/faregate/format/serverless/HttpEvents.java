package dev.faregate.format.serverless;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Unknown;

/// Events of a web: API Gateway's three kinds and load balancers.
final class HttpEvents {
  private static final String REST = "ApiGatewayRestApi";
  private static final String HTTP = "HttpApi";
  private static final String SOCKETS = "WebsocketsApi";

  private HttpEvents() {}

  /// `http: GET orders/{id}`, or with settings.
  static void rest(Event event) {
    var place = event.place();
    if (event.function().atProvider("apiGateway.restApiId").isEmpty()) {
      event.shares("AWS::ApiGateway::RestApi", REST, Mapping.empty(place));
    }
    var integration = new Draft(event.value().origin());
    integration.put("Type", proxies(event) ? "AWS_PROXY" : "AWS");
    integration.put("IntegrationHttpMethod", "POST").put("Uri", event.target());
    integration.takeAs(event.settings(), "timeoutInMillis", "TimeoutInMillis");
    var draft =
        event
            .draft()
            .put("RestApiId", Calls.reference(REST, place))
            .put("HttpMethod", method(event))
            .put("Integration", integration.build());
    event.becomes("AWS::ApiGateway::Method", "ApiGatewayMethod", draft.build());
  }

  private static boolean proxies(Event event) {
    return switch (event.text("integration").toLowerCase(java.util.Locale.ROOT)) {
      case "lambda", "aws" -> false;
      default -> true;
    };
  }

  private static Node method(Event event) {
    var written = event.setting("method");
    if (written.isPresent() && written.get() instanceof Scalar scalar) {
      return Made.text(upper(scalar.text()), scalar.origin());
    }
    if (event.value() instanceof Scalar both && both.text().indexOf(' ') > 0) {
      return Made.text(upper(both.text().substring(0, both.text().indexOf(' '))), both.origin());
    }
    return new Unknown("the method is not known", event.place());
  }

  private static String upper(String method) {
    var text = method.toUpperCase(java.util.Locale.ROOT);
    return "*".equals(text) ? "ANY" : text;
  }

  /// `httpApi: GET /orders`, or with settings.
  static void http(Event event) {
    var place = event.place();
    if (event.function().atProvider("httpApi.id").isEmpty()) {
      event.shares(
          "AWS::ApiGatewayV2::Api", HTTP, new Draft(place).put("ProtocolType", "HTTP").build());
    }
    var integration = LogicalNames.of(event.function().name()) + "HttpApiIntegration";
    event.shares("AWS::ApiGatewayV2::Integration", integration, integration(event, HTTP, "2.0"));
    event.becomes("AWS::ApiGatewayV2::Route", "HttpApiRoute", route(event, HTTP));
  }

  /// `websocket: $connect`, or with settings.
  static void webSocket(Event event) {
    var place = event.place();
    if (event.function().atProvider("apiGateway.websocketApiId").isEmpty()) {
      event.shares(
          "AWS::ApiGatewayV2::Api",
          SOCKETS,
          new Draft(place)
              .put("ProtocolType", "WEBSOCKET")
              .put("RouteSelectionExpression", "$request.body.action")
              .build());
    }
    var integration = LogicalNames.of(event.function().name()) + "WebsocketsIntegration";
    event.shares("AWS::ApiGatewayV2::Integration", integration, integration(event, SOCKETS, ""));
    event.becomes("AWS::ApiGatewayV2::Route", "WebsocketsRoute", route(event, SOCKETS));
  }

  private static Mapping integration(Event event, String api, String payload) {
    var draft =
        new Draft(event.place())
            .put("ApiId", Calls.reference(api, event.place()))
            .put("IntegrationType", "AWS_PROXY")
            .put("IntegrationUri", event.target());
    return (payload.isEmpty() ? draft : draft.put("PayloadFormatVersion", payload)).build();
  }

  private static Mapping route(Event event, String api) {
    var draft = event.draft().put("ApiId", Calls.reference(api, event.place()));
    if (event.value() instanceof Scalar key) {
      draft.put("RouteKey", api.equals(HTTP) ? Made.text(routeKey(key.text()), key.origin()) : key);
    } else if (event.setting("route").isPresent()) {
      draft.put("RouteKey", event.setting("route").get());
    } else {
      draft.put("RouteKey", routeKey((event.text("method") + " " + event.text("path")).strip()));
    }
    return draft.build();
  }

  /// `get /orders`, or `*` for all that no other route takes.
  private static String routeKey(String key) {
    int space = key.indexOf(' ');
    if (key.endsWith("*") && !key.contains("/")) {
      return "$default";
    }
    return space < 0 ? key : upper(key.substring(0, space)) + key.substring(space);
  }

  static void loadBalancer(Event event) {
    var target = new Draft(event.place()).put("TargetType", "lambda");
    var id = Made.mapping(event.place(), Made.entry("Id", event.target()));
    target.put("Targets", Made.list(event.place(), id));
    var group = LogicalNames.of(event.function().name()) + "AlbTargetGroup";
    event.shares("AWS::ElasticLoadBalancingV2::TargetGroup", group, target.build());
    var action =
        new Draft(event.place())
            .put("Type", "forward")
            .put("TargetGroupArn", Calls.reference(group, event.place()));
    var rule =
        event
            .draft()
            .takeAs(event.settings(), "listenerArn", "ListenerArn")
            .takeAs(event.settings(), "priority", "Priority")
            .put("Actions", Made.list(event.place(), action.build()));
    event.becomes("AWS::ElasticLoadBalancingV2::ListenerRule", "AlbListenerRule", rule.build());
  }
}
