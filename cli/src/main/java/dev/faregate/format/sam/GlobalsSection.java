package dev.faregate.format.sam;

import java.util.List;
import java.util.Optional;

/// One section of `Globals`: the resources it completes and the properties it may hold.
///
/// SAM leaves out on purpose what makes no sense to share (names, events, definitions).
///
/// @param name as in `Globals`: `Function` completes `AWS::Serverless::Function`
record GlobalsSection(String name, List<String> supported) {

  /// In the order in which SAM itself lists them.
  static final List<GlobalsSection> ALL =
      List.of(
          of(
              "Api",
              """
              Auth Name DefinitionUri CacheClusterEnabled CacheClusterSize MergeDefinitions
              Variables EndpointConfiguration MethodSettings BinaryMediaTypes
              MinimumCompressionSize Cors GatewayResponses AccessLogSetting CanarySetting
              TracingEnabled OpenApiVersion Domain AlwaysDeploy PropagateTags SecurityPolicy
              EndpointAccessMode\
              """),
          of(
              "CapacityProvider",
              """
              VpcConfig OperatorRole Tags InstanceRequirements ScalingConfig KmsKeyArn
              PropagateTags\
              """),
          of(
              "Function",
              """
              Handler Runtime CodeUri DeadLetterQueue Description MemorySize Timeout VpcConfig
              Environment Tags PropagateTags Tracing KmsKeyArn AutoPublishAlias
              AutoPublishAliasAllProperties Layers DeploymentPreference RolePath
              PermissionsBoundary ReservedConcurrentExecutions ProvisionedConcurrencyConfig
              AssumeRolePolicyDocument EventInvokeConfig FileSystemConfigs CodeSigningConfigArn
              Architectures SnapStart EphemeralStorage FunctionUrlConfig
              RuntimeManagementConfig LoggingConfig RecursiveLoop SourceKMSKeyArn
              TenancyConfig DurableConfig CapacityProviderConfig FunctionScalingConfig
              PublishToLatestPublished VersionDeletionPolicy\
              """),
          of(
              "HttpApi",
              """
              Auth AccessLogSettings StageVariables Tags CorsConfiguration
              DefaultRouteSettings Domain RouteSettings FailOnWarnings PropagateTags\
              """),
          of("LayerVersion", "PublishLambdaVersion"),
          of("SimpleTable", "SSESpecification"),
          of("StateMachine", "PropagateTags"),
          of(
              "WebSocketApi",
              """
              AccessLogSettings ApiKeySelectionExpression DefaultRouteSettings
              DisableExecuteApiEndpoint DisableSchemaValidation Domain FailOnWarnings
              IpAddressType PropagateTags RouteSelectionExpression RouteSettings
              StageVariables Tags\
              """));

  private static GlobalsSection of(String name, String supported) {
    return new GlobalsSection(name, Words.of(supported));
  }

  static Optional<GlobalsSection> named(String name) {
    for (var section : ALL) {
      if (section.name().equals(name)) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }

  static List<String> names() {
    var names = new java.util.ArrayList<String>();
    for (var section : ALL) {
      names.add(section.name());
    }
    return names;
  }
}
