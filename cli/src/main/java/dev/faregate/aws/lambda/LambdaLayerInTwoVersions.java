package dev.faregate.aws.lambda;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.HashMap;
import java.util.List;

/// Flags a function that asks for two versions of one layer.
final class LambdaLayerInTwoVersions implements Rule<LambdaFunction> {

  @Override
  public Class<LambdaFunction> subject() {
    return LambdaFunction.class;
  }

  @Override
  public void check(LambdaFunction function, Catalog catalog, Reporter reporter) {
    var layers = function.node("Layers");
    if (layers.isPresent() && layers.get() instanceof Sequence(var items, _)) {
      judge(items, catalog.figure(LambdaLimits.LAYERS_VERSIONS).message(), reporter);
    }
  }

  private static void judge(List<Node> layers, String aws, Reporter reporter) {
    var versions = new HashMap<String, String>();
    for (var layer : layers) {
      if (layer instanceof Scalar(var arn, _, var origin) && arn.lastIndexOf(':') > 0) {
        int colon = arn.lastIndexOf(':');
        var name = arn.substring(0, colon);
        var version = arn.substring(colon + 1);
        var other = versions.put(name, version);
        if (other != null && !other.equals(version)) {
          reporter.report(
              origin,
              "layer "
                  + name.substring(name.lastIndexOf(':') + 1)
                  + " is there in versions "
                  + other
                  + " and "
                  + version
                  + "; Lambda accepts one version of a layer",
              List.of(),
              aws.replace("{a}", name + ":" + other).replace("{b}", arn));
        }
      }
    }
    reporter.checked();
  }
}
