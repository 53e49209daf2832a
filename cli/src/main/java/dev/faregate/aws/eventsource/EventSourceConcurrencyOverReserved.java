package dev.faregate.aws.eventsource;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;

/// Flags a queue that would run more of a function at once than the function reserves.
final class EventSourceConcurrencyOverReserved implements Rule<DeclaredResource> {

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource mapping, Catalog catalog, Reporter reporter) {
    var most = mapping.declaration().number("ScalingConfig.MaximumConcurrency");
    var function = QueueAndFunction.function(mapping);
    if (function.isEmpty()
        || !(most instanceof Value.Given<Long>(var concurrency, var origin))
        || !(function.get().declaration().number("ReservedConcurrentExecutions")
            instanceof Value.Given<Long> reserved)) {
      return;
    }
    reporter.checked();
    if (concurrency > reserved.value()) {
      reporter.report(
          origin,
          "a concurrency of "
              + concurrency
              + " is more than the "
              + reserved.value()
              + " that the function reserves");
    }
  }
}
