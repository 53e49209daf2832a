package dev.faregate.aws.invocation;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;

/// Flags a function that is told what became of its own events.
final class LambdaAsyncDestinationIsItself implements Rule<DeclaredResource> {

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource config, Catalog catalog, Reporter reporter) {
    if (!config.type().equals(Invocation.ASYNC)) {
      return;
    }
    var function = Invoked.function(config, "FunctionName");
    for (var outcome : new String[] {"OnFailure", "OnSuccess"}) {
      var path = "DestinationConfig." + outcome + ".Destination";
      var told = Invoked.function(config, path);
      var node = config.declaration().node(path);
      if (function.isPresent()
          && told.isPresent()
          && node.isPresent()
          && told.get().name().equals(function.get().name())) {
        reporter.report(
            node.get().origin(),
            outcome + " tells the function itself; name another destination",
            List.of(),
            catalog.message("invocation.async.itself"));
      } else {
        reporter.checked();
      }
    }
  }
}
