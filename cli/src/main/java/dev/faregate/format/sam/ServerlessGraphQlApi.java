package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;

/// `AWS::Serverless::GraphQLApi`: an AppSync API with its schema, and its keys, cache, domain, data
/// sources, functions and resolvers.
final class ServerlessGraphQlApi {
  private static final Vocabulary NAMES =
      Vocabulary.of(
          """
          Name XrayEnabled Visibility OwnerContact IntrospectionConfig QueryDepthLimit
          ResolverCountLimit\
          """,
          """
          SchemaInline SchemaUri DataSources Functions Resolvers ApiKeys DomainName Cache\
          """);

  private ServerlessGraphQlApi() {}

  static void lower(SamResource api) {
    api.refuseMissing("Auth");
    var draft = new Draft(api.properties().origin());
    if (!api.has("Name")) {
      draft.put("Name", Made.text(api.name(), api.origin()));
    }
    NAMES.putAll(api, draft, ServerlessGraphQlApi::other);
    api.becomes("AWS::AppSync::GraphQLApi", draft.build());
    schema(api);
    single(api, "Cache", "AWS::AppSync::ApiCache", "ApiCache");
    single(api, "DomainName", "AWS::AppSync::DomainName", "DomainName");
    each(api, api.mapping("ApiKeys"), "AWS::AppSync::ApiKey", "", "");
    dataSources(api);
    each(api, api.mapping("Functions"), "AWS::AppSync::FunctionConfiguration", "", "");
    for (var type : api.mapping("Resolvers").entries()) {
      if (type.value() instanceof Mapping fields) {
        each(api, fields, "AWS::AppSync::Resolver", type.name(), "");
      }
    }
  }

  private static boolean other(Entry entry, SamResource api, Draft draft) {
    switch (entry.name()) {
      case "Logging" -> {
        if (entry.value() instanceof Mapping) {
          draft.keep(Made.renamed(entry, "LogConfig"));
        }
      }
      case "Auth" -> {
        if (entry.value() instanceof Mapping auth) {
          draft
              .takeAs(auth, "Type", "AuthenticationType")
              .takeAs(auth, "LambdaAuthorizer", "LambdaAuthorizerConfig")
              .takeAs(auth, "OpenIDConnect", "OpenIDConnectConfig")
              .takeAs(auth, "UserPool", "UserPoolConfig")
              .takeAs(auth, "Additional", "AdditionalAuthenticationProviders");
        }
      }
      default -> {
        return Vocabulary.tags(entry, api, draft);
      }
    }
    return true;
  }

  private static void schema(SamResource api) {
    if (!api.has("SchemaInline") && !api.has("SchemaUri")) {
      api.refuse("One of 'SchemaInline' or 'SchemaUri' must be set", api.origin());
    }
    if (api.has("SchemaInline") && api.has("SchemaUri")) {
      api.refuse(
          "Both 'SchemaInline' and 'SchemaUri' cannot be defined at the same time",
          api.place("SchemaUri"));
    }
    var draft =
        new Draft(api.origin())
            .put("ApiId", api.reference("ApiId"))
            .takeAs(api.properties(), "SchemaInline", "Definition")
            .takeAs(api.properties(), "SchemaUri", "DefinitionS3Location");
    var type = "AWS::AppSync::GraphQLSchema";
    api.adds(type, api.name() + "Schema", api.origin(), draft.build());
  }

  private static void single(SamResource api, String property, String type, String suffix) {
    if (api.has(property)) {
      var properties = ofApi(api, api.mapping(property));
      api.adds(type, api.name() + suffix, api.place(property), properties);
    }
  }

  /// @param infix between the API's name and each entry's
  /// @param suffix after it
  private static void each(
      SamResource api, Mapping entries, String type, String infix, String suffix) {
    for (var entry : entries.entries()) {
      if (entry.value() instanceof Mapping written) {
        var name = api.name() + infix + entry.name() + suffix;
        api.adds(type, name, entry.key().origin(), ofApi(api, written));
      }
    }
  }

  private static void dataSources(SamResource api) {
    var type = "AWS::AppSync::DataSource";
    each(api, api.mapping("DataSources.DynamoDb"), type, "", "DynamoDBDataSource");
    each(api, api.mapping("DataSources.Lambda"), type, "", "LambdaDataSource");
  }

  private static Mapping ofApi(SamResource api, Mapping written) {
    var id = Made.entry("ApiId", api.reference("ApiId"));
    return Templates.with(written, id);
  }
}
