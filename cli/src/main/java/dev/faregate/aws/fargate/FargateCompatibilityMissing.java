package dev.faregate.aws.fargate;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Declaration;
import dev.faregate.rule.Reporter;
import java.util.List;

/// Flags a service that runs on Fargate what says that it is for something else.
final class FargateCompatibilityMissing implements RunnerRule {

  @Override
  public void judge(
      DeclaredResource runner, Declaration definition, Catalog catalog, Reporter reporter) {
    var launchType = runner.declaration().text("LaunchType");
    var compatibility = Compatibility.of(definition);
    if (!launchType.orAssume("").equals("FARGATE") || compatibility.unknown().isPresent()) {
      return;
    }
    if (compatibility.others() && !compatibility.fargate()) {
      var properties = runner.declaration().properties();
      reporter.report(
          runner.key(properties, "LaunchType"),
          "LaunchType is FARGATE, but RequiresCompatibilities of "
              + definition.name()
              + " does not name it",
          List.of(),
          catalog.message("fargate.service-compatibility"));
    } else {
      reporter.checked();
    }
  }
}
