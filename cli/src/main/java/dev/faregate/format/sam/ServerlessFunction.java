package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;

/// `AWS::Serverless::Function`: a Lambda function with its role, and what its properties and events
/// add (version and alias, URL, event sources).
///
/// The permissions that SAM adds for who may invoke it (`AWS::Lambda::Permission`) cost nothing and
/// are limited by nothing that is checked, so they are left out.
final class ServerlessFunction {
  private static final String MANAGED = "LambdaManagedInstancesCapacityProviderConfig";

  private static final Vocabulary NAMES =
      Vocabulary.of(
          """
          FunctionName Handler Runtime Description MemorySize Timeout VpcConfig Role Environment
          KmsKeyArn ReservedConcurrentExecutions Layers FileSystemConfigs ImageConfig PackageType
          Architectures SnapStart EphemeralStorage CodeSigningConfigArn RuntimeManagementConfig
          LoggingConfig TenancyConfig RecursiveLoop DurableConfig FunctionScalingConfig
          PublishToLatestPublished\
          """,
          """
          CodeUri InlineCode ImageUri SourceKMSKeyArn Policies RolePath PermissionsBoundary
          AssumeRolePolicyDocument AutoPublishAlias AutoPublishCodeSha256
          AutoPublishAliasAllProperties VersionDescription VersionDeletionPolicy
          ProvisionedConcurrencyConfig DeploymentPreference FunctionUrlConfig EventInvokeConfig
          Events PropagateTags\
          """);

  private ServerlessFunction() {}

  static void lower(SamResource function) {
    FunctionValidity.check(function);
    function.becomes("AWS::Lambda::Function", properties(function));
    var target = FunctionVersion.published(function);
    FunctionUrl.added(function, target);
    FunctionInvokes.added(function, target);
    FunctionRole.added(function);
    Events.added(function, target);
  }

  private static Mapping properties(SamResource function) {
    var draft = new Draft(function.properties().origin());
    FunctionCode.put(function, draft);
    NAMES.putAll(function, draft, ServerlessFunction::other);
    if (!function.has("Role")) {
      draft.put("Role", FunctionRole.reference(function));
    }
    return draft.build();
  }

  private static boolean other(Entry entry, SamResource function, Draft draft) {
    switch (entry.name()) {
      case "Tracing" -> tracing(entry, draft);
      case "DeadLetterQueue" -> deadLetters(entry, draft);
      case "CapacityProviderConfig" -> capacityProvider(entry, draft);
      default -> {
        return Vocabulary.tags(entry, function, draft);
      }
    }
    return true;
  }

  private static void tracing(Entry entry, Draft draft) {
    if (!Nodes.isText(entry.value(), "Disabled")) {
      var origin = entry.value().origin();
      var mode = Made.mapping(origin, Made.entry("Mode", entry.value()));
      draft.keep(Made.renamed(entry, "TracingConfig", mode));
    }
  }

  private static void deadLetters(Entry entry, Draft draft) {
    var config =
        entry.value() instanceof Mapping queue
            ? new Draft(queue.origin()).take(queue, "TargetArn").build()
            : entry.value();
    draft.keep(Made.renamed(entry, "DeadLetterConfig", config));
  }

  private static void capacityProvider(Entry entry, Draft draft) {
    if (!(entry.value() instanceof Mapping written) || written.has(MANAGED)) {
      draft.keep(entry);
      return;
    }
    var instances = new Draft(written.origin()).takeAs(written, "Arn", "CapacityProviderArn");
    for (var property : written.entries()) {
      if (!"Arn".equals(property.name())) {
        instances.keep(property);
      }
    }
    var config = Made.entry(MANAGED, instances.build());
    draft.keep(Made.renamed(entry, entry.name(), Made.mapping(written.origin(), config)));
  }
}
