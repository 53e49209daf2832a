package dev.faregate.aws.lambda;

import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Limit;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Sequence;
import java.util.List;

/// Flags a function with more layers than Lambda accepts.
final class LambdaTooManyLayers implements Rule<LambdaFunction> {

  @Override
  public Class<LambdaFunction> subject() {
    return LambdaFunction.class;
  }

  @Override
  public void check(LambdaFunction function, Catalog catalog, Reporter reporter) {
    var layers = function.node("Layers");
    if (layers.isEmpty()) {
      return;
    }
    var accepted = catalog.range(LambdaLimits.LAYERS);
    if (layers.get() instanceof Node.Unknown(var why, var origin)) {
      reporter.notChecked("layers", why, origin);
    } else if (layers.get() instanceof Sequence list) {
      judge(function, list, accepted, reporter);
    }
  }

  private static void judge(
      LambdaFunction function, Sequence layers, Limit.Range limit, Reporter reporter) {
    long accepted = limit.most();
    int certain = 0;
    int possible = 0;
    for (var layer : layers.items()) {
      certain += layer instanceof Node.Unknown || layer instanceof Node.Absent ? 0 : 1;
      possible += layer instanceof Node.Absent ? 0 : 1;
    }
    if (certain > accepted) {
      reporter.report(
          function.keyOrigin("", "Layers"),
          certain + " layers; Lambda accepts up to " + accepted,
          List.of(),
          limit.message());
    } else if (possible > accepted) {
      reporter.notChecked("layers", "some may be left out", function.keyOrigin("", "Layers"));
    } else {
      reporter.checked();
    }
  }
}
