package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;

/// Flags a function whose architecture is not that of the instances it runs on.
final class LambdaCapacityProviderArchitectureMismatch implements FunctionRule {

  @Override
  public void judge(DeclaredResource function, Catalog catalog, Reporter reporter) {
    var provider =
        function.referenced(
            "CapacityProviderConfig.LambdaManagedInstancesCapacityProviderConfig"
                + ".CapacityProviderArn");
    var architecture = Architecture.of(function, catalog);
    if (provider.isEmpty() || architecture.isEmpty()) {
      return;
    }
    reporter.checked();
    if (Architecture.excludes(
        provider.get(), "InstanceRequirements.Architectures", architecture.get())) {
      var written = function.declaration().node("Architectures");
      reporter.report(
          written.isEmpty() ? function.origin() : written.get().origin(),
          "the function runs on "
              + architecture.get()
              + ", but the instances of "
              + provider.get().name()
              + " do not");
    }
  }
}
