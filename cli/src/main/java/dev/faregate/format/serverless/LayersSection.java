package dev.faregate.format.serverless;

import dev.faregate.format.Draft;
import dev.faregate.format.Properties;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;

/// `layers:`, which the service publishes.
final class LayersSection {
  private LayersSection() {}

  static void add(Node section, Generated generated) {
    if (!(section instanceof Mapping layers)) {
      return;
    }
    for (var entry : layers.entries()) {
      if (entry.value() instanceof Mapping layer) {
        var draft = new Draft(layer.origin());
        var artifact = Properties.node(layer, "package.artifact").or(() -> layer.get("path"));
        if (artifact.isPresent()) {
          draft.put("Content", artifact.get());
        }
        draft
            .takeAs(layer, "name", "LayerName")
            .takeAs(layer, "description", "Description")
            .takeAs(layer, "compatibleRuntimes", "CompatibleRuntimes")
            .takeAs(layer, "compatibleArchitectures", "CompatibleArchitectures")
            .takeAs(layer, "licenseInfo", "LicenseInfo");
        generated.add(
            "AWS::Lambda::LayerVersion",
            LogicalNames.layer(entry.name()),
            entry.key().origin(),
            draft.build());
      }
    }
  }
}
