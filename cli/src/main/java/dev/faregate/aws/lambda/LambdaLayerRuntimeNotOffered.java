package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Fix;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.List;

/// Flags a layer that names a runtime which AWS never had.
final class LambdaLayerRuntimeNotOffered implements Rule<DeclaredResource> {

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource layer, Catalog catalog, Reporter reporter) {
    if (!layer.type().equals("AWS::Lambda::LayerVersion")) {
      return;
    }
    var runtimes = layer.declaration().node("CompatibleRuntimes");
    if (runtimes.isPresent() && runtimes.get() instanceof Sequence(var items, _)) {
      for (var item : items) {
        reporter.checked();
        if (item instanceof Scalar runtime && catalog.runtime(runtime.text()).isEmpty()) {
          tell(runtime, LambdaRuntimeNotOffered.near(runtime.text(), catalog), reporter);
        }
      }
    }
  }

  private static void tell(Scalar runtime, List<Fix> near, Reporter reporter) {
    var message = "Lambda has no runtime " + runtime.text();
    reporter.report(
        runtime.origin(),
        near.isEmpty() ? message : message + "; did you mean " + near.getFirst().says(),
        near);
  }
}
