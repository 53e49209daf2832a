package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;

/// `AWS::Serverless::CapacityProvider`: the instances that Lambda manages for functions.
final class ServerlessCapacityProvider {
  private static final Vocabulary NAMES =
      Vocabulary.of(
          """
          CapacityProviderName VpcConfig KmsKeyArn\
          """,
          """
          OperatorRole PropagateTags\
          """);

  private ServerlessCapacityProvider() {}

  static void lower(SamResource provider) {
    provider.refuseMissing("VpcConfig");
    var draft = new Draft(provider.properties().origin());
    var role = provider.node("OperatorRole");
    var place = provider.origin();
    var arn =
        role.isPresent()
            ? role.get()
            : Made.reference(provider.name() + "OperatorRole", "Arn", place);
    var permission = Made.entry("CapacityProviderOperatorRoleArn", arn);
    draft.put("PermissionsConfig", Made.mapping(arn.origin(), permission));
    NAMES.putAll(provider, draft, ServerlessCapacityProvider::other);
    provider.becomes("AWS::Lambda::CapacityProvider", draft.build());
    if (role.isEmpty()) {
      var name = provider.name() + "OperatorRole";
      provider.adds("AWS::IAM::Role", name, place, Mapping.empty(place));
    }
  }

  private static boolean other(Entry entry, SamResource provider, Draft draft) {
    switch (entry.name()) {
      case "InstanceRequirements" ->
          draft.keep(Made.renamed(entry, entry.name(), instances(provider, entry.value())));
      case "ScalingConfig" ->
          draft.keep(Made.renamed(entry, "CapacityProviderScalingConfig", scaling(entry.value())));
      default -> {
        return Vocabulary.tags(entry, provider, draft);
      }
    }
    return true;
  }

  private static Node instances(SamResource provider, Node written) {
    if (!(written instanceof Mapping mapping)) {
      return written;
    }
    if (Draft.isWritten(mapping, "AllowedTypes") && Draft.isWritten(mapping, "ExcludedTypes")) {
      provider.refuse(
          "Cannot specify 'InstanceRequirements.AllowedTypes' and"
              + " 'InstanceRequirements.ExcludedTypes' together",
          mapping.origin());
    }
    return new Draft(mapping.origin())
        .take(mapping, "Architectures")
        .takeAs(mapping, "AllowedTypes", "AllowedInstanceTypes")
        .takeAs(mapping, "ExcludedTypes", "ExcludedInstanceTypes")
        .build();
  }

  private static Node scaling(Node written) {
    if (!(written instanceof Mapping mapping)) {
      return written;
    }
    var draft = new Draft(mapping.origin()).take(mapping, "MaxVCpuCount");
    var utilization = mapping.get("AverageCPUUtilization");
    if (utilization.isEmpty() || !Draft.isWritten(utilization.get())) {
      return draft.put("ScalingMode", "Auto").build();
    }
    var place = utilization.get().origin();
    var metric = "LambdaCapacityProviderAverageCPUUtilization";
    var policy =
        Made.mapping(
            place,
            Made.entry("PredefinedMetricType", Made.text(metric, place)),
            Made.entry("TargetValue", utilization.get()));
    return draft
        .put("ScalingMode", "Manual")
        .put("ScalingPolicies", Made.list(place, policy))
        .build();
  }
}
