package dev.faregate.aws.edge;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;

/// Flags a function at the edge that is neither Node.js nor Python.
final class EdgeRuntimeNotSupported implements Rule<DeclaredResource> {

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource function, Catalog catalog, Reporter reporter) {
    if (!function.type().equals("AWS::Lambda::Function")) {
      return;
    }
    var runtime = function.declaration().text("Runtime");
    if (reporter.judges("Runtime", runtime)
        && runtime instanceof Value.Given<String>(var name, var origin)) {
      var accepted = catalog.choices("edge.runtime-families");
      for (var family : accepted.values()) {
        if (name.startsWith(family)) {
          return;
        }
      }
      var message = "runtime is " + name + "; Lambda@Edge accepts Node.js and Python";
      reporter.report(origin, message, List.of(), accepted.message());
    }
  }
}
