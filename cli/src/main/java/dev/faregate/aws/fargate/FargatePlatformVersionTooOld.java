package dev.faregate.aws.fargate;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Declaration;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node.Sequence;
import java.util.List;

/// Flags a platform version that cannot do what the task definition asks for: an EFS volume, more
/// storage, a large size, an ARM processor.
final class FargatePlatformVersionTooOld implements RunnerRule {

  @Override
  public void judge(
      DeclaredResource runner, Declaration definition, Catalog catalog, Reporter reporter) {
    var version = runner.declaration().text("PlatformVersion");
    var enough = catalog.choices("fargate.platform-features");
    if (!(version instanceof Value.Given<String>(var given, var origin))
        || RunnerRule.isWindows(definition)) {
      return;
    }
    if (enough.contains(given) || !catalog.choices("fargate.platforms").contains(given)) {
      reporter.checked();
      return;
    }
    var feature = feature(definition, catalog);
    if (!feature.isEmpty()) {
      reporter.report(
          origin,
          "PlatformVersion is " + given + "; " + feature + " " + enough.values().getFirst(),
          List.of(),
          enough.message());
    }
  }

  private static String feature(Declaration definition, Catalog catalog) {
    if (hasEfs(definition)) {
      return "an EFS volume needs";
    }
    if (definition.node("EphemeralStorage.SizeInGiB").isPresent()) {
      return "EphemeralStorage needs";
    }
    var shape = TaskShape.of(definition);
    if (shape.platform().arm()) {
      return "ARM64 needs";
    }
    long cpu = shape.size().cpu().orAssume(0L);
    return catalog.pairing("fargate.task-size").since().containsKey(cpu)
        ? TaskSize.cpuWords(cpu) + " needs"
        : "";
  }

  private static boolean hasEfs(Declaration definition) {
    var volumes = definition.node("Volumes");
    if (volumes.isPresent() && volumes.get() instanceof Sequence(var items, _)) {
      for (var item : items) {
        if (item instanceof Mapping volume
            && Properties.node(volume, "EFSVolumeConfiguration").isPresent()) {
          return true;
        }
      }
    }
    return false;
  }
}
