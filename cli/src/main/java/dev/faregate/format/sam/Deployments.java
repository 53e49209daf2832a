package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping;

/// `DeploymentPreference`: CodeDeploy shifts traffic to a new version step by step.
final class Deployments {
  private static final String APPLICATION = "ServerlessDeploymentApplication";

  private Deployments() {}

  static void added(SamResource function) {
    var preference = function.node("DeploymentPreference");
    if (preference.isEmpty() || !(preference.get() instanceof Mapping written)) {
      return;
    }
    if (Nodes.isFalse(written.get("Enabled").orElse(written))) {
      return;
    }
    var place = function.place("DeploymentPreference");
    var application = new Draft(place).put("ComputePlatform", "Lambda").build();
    function.shares("AWS::CodeDeploy::Application", APPLICATION, place, application);
    var group =
        new Draft(written.origin())
            .put("ApplicationName", Made.reference(APPLICATION, "", place))
            .takeAs(written, "Type", "DeploymentConfigName")
            .takeAs(written, "Role", "ServiceRoleArn")
            .takeAs(written, "TriggerConfigurations", "TriggerConfigurations")
            .takeAs(written, "Alarms", "AlarmConfiguration");
    var name = function.name() + "DeploymentGroup";
    function.adds("AWS::CodeDeploy::DeploymentGroup", name, place, group.build());
  }
}
