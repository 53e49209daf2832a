package dev.faregate.aws.ecs;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;
import java.util.List;

/// Flags a volume that is configured at launch and that no container mounts. Of others, AWS does
/// not mind.
final class EcsVolumeNotMounted implements EcsRule {
  private static final List<String> TYPES = List.of(Ecs.TASK_DEFINITION);

  @Override
  public List<String> types() {
    return TYPES;
  }

  @Override
  public void judge(DeclaredResource definition, Catalog catalog, Reporter reporter) {
    var properties = definition.declaration().properties();
    for (var volume : Nodes.mappings(properties, "Volumes")) {
      var atLaunch = Properties.flag(volume, "ConfiguredAtLaunch");
      if (atLaunch.orAssume(false)
          && Properties.text(volume, "Name") instanceof Value.Given<String>(var name, var origin)) {
        if (isMounted(name, properties)) {
          reporter.checked();
        } else {
          var words = "no container mounts " + name + ", which is configured at launch";
          var message = catalog.message("ecs.volume-mounted").replace("{v}", name);
          reporter.report(origin, words, List.of(), message);
        }
      }
    }
  }

  /// So it is taken to be where not all mount points are known.
  private static boolean isMounted(String volume, Mapping definition) {
    if (!Nodes.isKnown(definition, "ContainerDefinitions")) {
      return true;
    }
    for (var container : Nodes.mappings(definition, "ContainerDefinitions")) {
      if (!Nodes.isKnown(container, "MountPoints")) {
        return true;
      }
      for (var mount : Nodes.mappings(container, "MountPoints")) {
        var source = Nodes.text(mount, "SourceVolume");
        if (source.isEmpty() || source.equals(volume)) {
          return true;
        }
      }
    }
    return false;
  }
}
