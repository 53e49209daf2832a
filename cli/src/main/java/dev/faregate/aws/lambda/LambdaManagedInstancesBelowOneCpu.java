package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;

/// Flags a function on managed instances with less memory than one vCPU brings.
final class LambdaManagedInstancesBelowOneCpu implements FunctionRule {
  private static final String RATIO =
      "CapacityProviderConfig.LambdaManagedInstancesCapacityProviderConfig"
          + ".ExecutionEnvironmentMemoryGiBPerVCpu";

  @Override
  public void judge(DeclaredResource function, Catalog catalog, Reporter reporter) {
    var declaration = function.declaration();
    if (declaration.node("CapacityProviderConfig").isEmpty()
        || !(declaration.number("MemorySize") instanceof Value.Given<Long>(var memory, var origin))
        || !(declaration.number(RATIO) instanceof Value.Given<Long>(var gigabytes, _))) {
      return;
    }
    reporter.checked();
    long least = Math.min(gigabytes, Integer.MAX_VALUE) * 1024;
    if (memory < least) {
      reporter.report(
          origin,
          "memory is "
              + memory
              + " MB, less than one vCPU at "
              + gigabytes
              + " GiB for each; with that it is at least "
              + least
              + " MB");
    }
  }
}
