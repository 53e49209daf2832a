package dev.faregate.aws.batch;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;

/// Flags a Fargate job that does not say how many vCPUs or how much memory it has.
public final class BatchResourceRequirementMissing implements Rule<DeclaredResource> {

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource job, Catalog catalog, Reporter reporter) {
    if (!JobSize.isOnFargate(job)) {
      return;
    }
    var size = JobSize.of(job);
    if (!size.isKnown()) {
      reporter.notChecked("ResourceRequirements", "not all of them are known", job.origin());
      return;
    }
    require("VCPU", size.cpu(), job, reporter, catalog);
    require("MEMORY", size.memory(), job, reporter, catalog);
  }

  private static void require(
      String type, Value<?> value, DeclaredResource job, Reporter reporter, Catalog catalog) {
    if (value instanceof Value.Absent) {
      var message = type + " is missing; a Fargate job needs VCPU and MEMORY in its";
      var words = type.equals("VCPU") ? catalog.message("batch.cpu-required") : "";
      reporter.report(job.origin(), message + " ResourceRequirements", List.of(), words);
    } else {
      reporter.checked();
    }
  }
}
