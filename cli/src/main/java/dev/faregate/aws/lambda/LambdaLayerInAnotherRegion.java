package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Sequence;
import java.util.List;

/// Flags a layer of another region than that of the function, or than that of its other layers.
final class LambdaLayerInAnotherRegion implements FunctionRule {

  @Override
  public void judge(DeclaredResource function, Catalog catalog, Reporter reporter) {
    var layers = function.declaration().node("Layers");
    if (layers.isEmpty() || !(layers.get() instanceof Sequence(var items, _))) {
      return;
    }
    reporter.checked();
    var region = function.region();
    for (var layer : items) {
      var named = Arns.regionIn(layer);
      if (region.isEmpty()) {
        region = named;
      } else if (!named.isEmpty() && !named.equals(region)) {
        tell(layer, named, region, catalog, reporter);
      }
    }
  }

  private static void tell(
      Node layer, String named, String region, Catalog catalog, Reporter reporter) {
    reporter.report(
        layer.origin(),
        "the layer is in " + named + "; the function and its other layers are in " + region,
        List.of(),
        catalog.choices(LambdaLimits.LAYERS_REGION).message().replace("{region}", region));
  }
}
