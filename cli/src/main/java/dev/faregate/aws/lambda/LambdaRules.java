package dev.faregate.aws.lambda;

import dev.faregate.rule.Rule;
import java.util.List;

/// All of Lambda's rules that are code; those that are data are in `limits/lambda-*.yaml`.
final class LambdaRules {
  static final List<Rule<?>> ALL =
      List.of(
          new LambdaArchitectureNotOffered(),
          new LambdaCapacityProviderArchitectureMismatch(),
          new LambdaCodeMissing(),
          new LambdaConfigurationTooLarge(),
          new LambdaDeadLetterTargetInAnotherRegion(),
          new LambdaDeadLetterTargetNotSupported(),
          new LambdaEnvironmentNameReserved(),
          new LambdaEnvironmentTooLarge(),
          new LambdaEnvironmentVariableNotValid(),
          new LambdaImageSettingOnZip(),
          new LambdaImageUriNotPrivateEcr(),
          new LambdaKeyInAnotherRegion(),
          new LambdaLayerForAnotherArchitecture(),
          new LambdaLayerInAnotherRegion(),
          new LambdaLayerInTwoVersions(),
          new LambdaLayerRuntimeNotOffered(),
          new LambdaManagedInstancesBelowOneCpu(),
          new LambdaMemoryOutOfRange(),
          new LambdaMountTargetNotAwaited(),
          new LambdaNotOneArchitecture(),
          new LambdaPackageTooLarge(),
          new LambdaPackageTypeNotOffered(),
          new LambdaReservedConcurrencyBelowProvisioned(),
          new LambdaReservedConcurrencyTooHigh(),
          new LambdaRoleGivenByName(),
          new LambdaRoleMissing(),
          new LambdaRuntimeCreateBlocked(),
          new LambdaRuntimeDeprecated(),
          new LambdaRuntimeNotOffered(),
          new LambdaRuntimeOrHandlerMissing(),
          new LambdaRuntimeRetired(),
          new LambdaSnapstartRegionNotOffered(),
          new LambdaSnapstartWithoutVersion(),
          new LambdaStorageOutOfRange(),
          new LambdaTimeoutOutOfRange(),
          new LambdaTooManyLayers(),
          new LambdaVpcWithDedicatedTenancy(),
          new LambdaZipSettingOnImage());

  private LambdaRules() {}
}
