package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node.Scalar;

/// What SAM itself refuses of a function, in its own words. What is not known is not judged, and
/// what Lambda would refuse as well (a runtime with an image) is left to Lambda's rules.
final class FunctionValidity {
  private FunctionValidity() {}

  static void check(SamResource function) {
    together(function, "CapacityProviderConfig", "ProvisionedConcurrencyConfig");
    together(function, "CapacityProviderConfig", "VpcConfig");
    required(function, "FunctionScalingConfig", "CapacityProviderConfig");
    required(function, "VersionDeletionPolicy", "AutoPublishAlias");
    capacityProvider(function);
    deadLetters(function);
    tenancy(function);
    image(function);
    published(function);
  }

  private static void together(SamResource function, String one, String other) {
    if (function.has(one) && function.has(other)) {
      function.refuse(
          "Cannot specify '" + one + "' and '" + other + "' together", function.place(other));
    }
  }

  private static void required(SamResource function, String property, String other) {
    if (function.has(property) && !function.has(other)) {
      function.refuse("'" + property + "' requires '" + other + "'", function.place(property));
    }
  }

  private static void capacityProvider(SamResource function) {
    var config = function.mapping("CapacityProviderConfig");
    if (config.entries().isEmpty()) {
      return;
    }
    if (!Draft.isWritten(config, "Arn")) {
      function.refuse("Invalid CapacityProviderConfig: Arn field required", config.origin());
    }
    for (var entry : config.entries()) {
      switch (entry.name()) {
        case "Arn",
            "PerExecutionEnvironmentMaxConcurrency",
            "ExecutionEnvironmentMemoryGiBPerVCpu" -> {}
        default -> {
          var message = "Invalid CapacityProviderConfig: " + entry.name();
          function.refuse(message + " is no field of it", entry.key().origin());
        }
      }
    }
  }

  private static void deadLetters(SamResource function) {
    if (!(function.node("DeadLetterQueue").orElse(function.properties()) instanceof Mapping queue)
        || !function.has("DeadLetterQueue")) {
      return;
    }
    var place = function.place("DeadLetterQueue");
    if (!Draft.isWritten(queue, "Type") || !Draft.isWritten(queue, "TargetArn")) {
      function.refuse(
          "'DeadLetterQueue' requires Type and TargetArn properties to be specified", place);
    } else if (queue.get("Type").orElse(queue) instanceof Scalar type
        && !"SQS".equals(type.text())
        && !"SNS".equals(type.text())) {
      function.refuse("'DeadLetterQueue' requires Type of SQS or SNS", type.origin());
    }
  }

  private static void tenancy(SamResource function) {
    if (!function.has("TenancyConfig")) {
      return;
    }
    var end = " is not supported for functions enabled with tenancy configuration";
    if (function.has("ProvisionedConcurrencyConfig")) {
      var place = function.place("ProvisionedConcurrencyConfig");
      function.refuse("Provisioned concurrency" + end, place);
    }
    if (function.has("FunctionUrlConfig")) {
      function.refuse("Function URL" + end, function.place("FunctionUrlConfig"));
    }
    if (function.has("SnapStart")) {
      function.refuse("SnapStart" + end, function.place("SnapStart"));
    }
    for (var entry : function.mapping("Events").entries()) {
      if (entry.value() instanceof Mapping event) {
        var type = Intrinsics.text(event, "Type").orElse("Api");
        if (!"Api".equals(type) && !"HttpApi".equals(type)) {
          var only = ". Only Api and HttpApi event sources are supported";
          function.refuse("Event source '" + type + "'" + end + only, entry.key().origin());
        }
      }
    }
  }

  /// `sam build` fills in the image that Metadata says how to build, and packaging fills in
  /// `CodeUri`, which is the template's folder where it is not written.
  private static void image(SamResource function) {
    if ("Image".equals(function.text("PackageType").orElse(""))
        && !function.has("ImageUri")
        && !function.metadata().has("Dockerfile")
        && !function.metadata().has("DockerContext")) {
      var next = ", or Metadata with Dockerfile and DockerContext to build it";
      function.refuse("'ImageUri' must be set" + next, function.origin());
    }
  }

  private static void published(SamResource function) {
    if (!function.has("AutoPublishAlias")) {
      if (function.has("ProvisionedConcurrencyConfig")) {
        function.refuse(
            "To set ProvisionedConcurrencyConfig AutoPublishALias must be defined on the function",
            function.place("ProvisionedConcurrencyConfig"));
      }
      var preference = function.mapping("DeploymentPreference");
      var enabled = preference.get("Enabled");
      if (!preference.entries().isEmpty() && (enabled.isEmpty() || Nodes.isTrue(enabled.get()))) {
        function.refuse(
            "'DeploymentPreference' requires AutoPublishAlias property to be specified",
            function.place("DeploymentPreference"));
      }
    }
  }
}
