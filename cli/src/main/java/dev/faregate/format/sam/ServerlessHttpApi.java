package dev.faregate.format.sam;

import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;

/// `AWS::Serverless::HttpApi`: an HTTP API and its stage, with a domain where it is asked for.
final class ServerlessHttpApi {
  private ServerlessHttpApi() {}

  static void lower(SamResource api) {
    if (api.has("DefinitionUri") && api.has("DefinitionBody")) {
      api.refuse(
          "Specify either 'DefinitionUri' or 'DefinitionBody' property and not both",
          api.place("DefinitionUri"));
    }
    var draft = new Draft(api.properties().origin());
    draft.put("ProtocolType", Made.text("HTTP", api.origin()));
    for (var entry : api.properties().entries()) {
      if (Draft.isWritten(entry.value())) {
        put(entry, api, draft);
      }
    }
    api.becomes("AWS::ApiGatewayV2::Api", draft.build());
    var name = api.node("StageName").orElse(Made.text("$default", api.origin()));
    stage(api, name, "$default", "ApiGatewayDefaultStage");
    ApiDomain.ofHttpApi(api);
  }

  private static void put(Entry entry, SamResource api, Draft draft) {
    switch (entry.name()) {
      case "Name",
          "Description",
          "DisableExecuteApiEndpoint",
          "FailOnWarnings",
          "CorsConfiguration",
          "Tags" ->
          draft.keep(entry);
      case "DefinitionBody" -> draft.keep(Made.renamed(entry, "Body"));
      case "DefinitionUri" ->
          draft.keep(Made.renamed(entry, "BodyS3Location", S3Location.ofDefinition(entry.value())));
      case "StageName",
          "StageVariables",
          "AccessLogSettings",
          "DefaultRouteSettings",
          "RouteSettings",
          "Domain",
          "Auth",
          "PropagateTags" -> {}
      default -> {
        api.refuseUnknown(entry);
        draft.keep(entry);
      }
    }
  }

  /// @param byDefault the stage's name where none is written
  /// @param suffix of that stage's logical name
  static void stage(SamResource api, Node name, String byDefault, String suffix) {
    Mapping properties = api.properties();
    var draft =
        new Draft(properties.origin())
            .put("ApiId", api.reference(""))
            .put("StageName", name)
            .put("AutoDeploy", Made.text("true", api.origin()))
            .take(properties, "StageVariables", "AccessLogSettings", "DefaultRouteSettings")
            .take(properties, "RouteSettings", "Tags");
    var written = api.text("StageName").orElse("");
    var id =
        Nodes.isText(name, byDefault)
            ? suffix
            : (Nodes.isAlphanumeric(written) ? written : "") + "Stage";
    api.isCalled("Stage", api.name() + id);
    var type = "AWS::ApiGatewayV2::Stage";
    api.adds(type, api.name() + id, api.place("StageName"), draft.build());
  }
}
