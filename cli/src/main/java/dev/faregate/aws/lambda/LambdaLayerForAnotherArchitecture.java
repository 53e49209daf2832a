package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Severity;
import dev.faregate.source.Node.Sequence;

/// Warns of a layer of the same stack that says it is for another architecture. AWS takes it; what
/// is compiled in it fails at run time.
final class LambdaLayerForAnotherArchitecture implements FunctionRule {
  private static final String PROPERTY = "CompatibleArchitectures";

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void judge(DeclaredResource function, Catalog catalog, Reporter reporter) {
    var layers = function.declaration().node("Layers");
    var architecture = Architecture.of(function, catalog);
    if (architecture.isEmpty()
        || layers.isEmpty()
        || !(layers.get() instanceof Sequence(var items, _))) {
      return;
    }
    for (var item : items) {
      var layer = function.referenced(item);
      if (layer.isPresent() && Architecture.excludes(layer.get(), PROPERTY, architecture.get())) {
        reporter.report(
            item.origin(),
            "the layer "
                + layer.get().name()
                + " is not for "
                + architecture.get()
                + ", on which the function runs");
      } else {
        reporter.checked();
      }
    }
  }
}
