package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;

/// `AWS::Serverless::Api`: a REST API, one deployment and one stage of it, which holds the cache;
/// with a domain, keys and a usage plan where they are asked for.
///
/// CORS, authorizers, models and gateway responses are parts of the API's definition, no resources.
final class ServerlessApi {
  private static final Vocabulary NAMES =
      Vocabulary.of(
          """
          Name Description BinaryMediaTypes MinimumCompressionSize DisableExecuteApiEndpoint
          FailOnWarnings Mode ApiKeySourceType Policy SecurityPolicy EndpointAccessMode
          DefinitionBody=Body\
          """,
          """
          StageName CacheClusterEnabled CacheClusterSize Variables MethodSettings
          AccessLogSetting CanarySetting TracingEnabled Tags Domain Auth Cors GatewayResponses
          Models OpenApiVersion MergeDefinitions AlwaysDeploy PropagateTags __MANAGE_SWAGGER\
          """);

  private ServerlessApi() {}

  static void lower(SamResource api) {
    api.refuseMissing("StageName");
    ApiDefinition.check(api, "Swagger");
    api.becomes("AWS::ApiGateway::RestApi", restApi(api));
    var name = api.name() + "Deployment";
    var deployment = new Draft(api.origin()).put("RestApiId", api.reference("")).build();
    api.adds("AWS::ApiGateway::Deployment", name, api.origin(), deployment);
    api.isCalled("Deployment", name);
    api.isCalled("Stage", stageId(api));
    stage(api, name);
    ApiDomain.ofRestApi(api);
    ApiKeys.added(api);
  }

  private static Mapping restApi(SamResource api) {
    var draft = new Draft(api.properties().origin());
    NAMES.putAll(api, draft, ServerlessApi::other);
    return draft.build();
  }

  private static boolean other(Entry entry, SamResource api, Draft draft) {
    switch (entry.name()) {
      case "EndpointConfiguration" ->
          draft.keep(Made.renamed(entry, entry.name(), endpoint(entry.value())));
      case "DefinitionUri" ->
          draft.keep(Made.renamed(entry, "BodyS3Location", S3Location.ofDefinition(entry.value())));
      default -> {
        return false;
      }
    }
    return true;
  }

  /// `REGIONAL`, or a mapping with one `Type` where CloudFormation has a list of them.
  private static Node endpoint(Node written) {
    if (written instanceof Scalar) {
      return types(written, new Draft(written.origin())).build();
    }
    if (!(written instanceof Mapping mapping)) {
      return written;
    }
    var draft = new Draft(mapping.origin());
    var type = mapping.get("Type");
    return (type.isPresent() ? types(type.get(), draft) : draft)
        .take(mapping, "IpAddressType")
        .takeAs(mapping, "VPCEndpointIds", "VpcEndpointIds")
        .build();
  }

  private static Draft types(Node type, Draft draft) {
    return draft.put("Types", type instanceof Sequence ? type : Made.list(type.origin(), type));
  }

  private static void stage(SamResource api, String deployment) {
    var properties = api.properties();
    var draft =
        new Draft(properties.origin())
            .put("RestApiId", api.reference(""))
            .put("DeploymentId", Made.reference(deployment, "", api.origin()))
            .take(properties, "StageName", "CacheClusterEnabled", "CacheClusterSize")
            .take(properties, "Variables", "MethodSettings", "AccessLogSetting")
            .take(properties, "CanarySetting", "TracingEnabled");
    var tags = api.node("Tags");
    if (tags.isPresent()) {
      draft.put("Tags", Tags.asList(tags.get()));
    }
    api.adds("AWS::ApiGateway::Stage", stageId(api), api.place("StageName"), draft.build());
  }

  /// With the stage's name where that is plain; SAM appends a hash to others.
  private static String stageId(SamResource api) {
    var stage = api.text("StageName").orElse("");
    return api.name() + (Nodes.isAlphanumeric(stage) ? stage : "") + "Stage";
  }
}
