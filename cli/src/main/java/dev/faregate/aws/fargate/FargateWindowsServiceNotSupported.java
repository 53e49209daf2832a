package dev.faregate.aws.fargate;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Declaration;
import dev.faregate.format.Properties;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node.Sequence;

/// Flags a service that runs Windows tasks on Fargate Spot, or with EBS volumes on Fargate.
final class FargateWindowsServiceNotSupported implements RunnerRule {

  @Override
  public void judge(
      DeclaredResource runner, Declaration definition, Catalog catalog, Reporter reporter) {
    if (!RunnerRule.isWindows(definition) || !Compatibility.of(definition).fargate()) {
      return;
    }
    var strategy = runner.declaration().node("CapacityProviderStrategy");
    if (strategy.isPresent() && strategy.get() instanceof Sequence(var items, _)) {
      for (var item : items) {
        if (item instanceof Mapping provider
            && Properties.text(provider, "CapacityProvider").orAssume("").equals("FARGATE_SPOT")) {
          var origin = provider.get("CapacityProvider").orElse(provider).origin();
          reporter.report(origin, "Fargate Spot runs no Windows tasks");
        }
      }
    }
    var properties = runner.declaration().properties();
    if (properties.has("VolumeConfigurations")) {
      reporter.report(
          runner.key(properties, "VolumeConfigurations"),
          "Fargate attaches no EBS volumes to Windows tasks");
    }
    reporter.checked();
  }
}
