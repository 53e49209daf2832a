package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;

/// `AWS::Serverless::HttpApi`: an HTTP API and its stage, with a domain where it is asked for.
final class ServerlessHttpApi {
  private static final Vocabulary NAMES =
      Vocabulary.of(
          """
          Name Description DisableExecuteApiEndpoint FailOnWarnings CorsConfiguration Tags
          DefinitionBody=Body\
          """,
          """
          StageName StageVariables AccessLogSettings DefaultRouteSettings RouteSettings Domain Auth
          PropagateTags __MANAGE_SWAGGER\
          """);

  private ServerlessHttpApi() {}

  static void lower(SamResource api) {
    ApiDefinition.check(api, "OpenApi");
    var draft = new Draft(api.properties().origin());
    draft.put("ProtocolType", Made.text("HTTP", api.origin()));
    NAMES.putAll(api, draft, ServerlessHttpApi::other);
    api.becomes("AWS::ApiGatewayV2::Api", draft.build());
    var name = api.node("StageName").orElse(Made.text("$default", api.origin()));
    stage(api, name, "$default", "ApiGatewayDefaultStage");
    ApiDomain.ofHttpApi(api);
  }

  private static boolean other(Entry entry, SamResource api, Draft draft) {
    if (!"DefinitionUri".equals(entry.name())) {
      return false;
    }
    draft.keep(Made.renamed(entry, "BodyS3Location", S3Location.ofDefinition(entry.value())));
    return true;
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
