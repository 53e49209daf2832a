package dev.faregate.aws.fargate;

import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;

/// Flags ephemeral storage outside what Fargate accepts. What every task has anyway is not accepted
/// either: it cannot be written.
public final class FargateStorageOutOfRange implements Rule<FargateTaskDefinition> {

  @Override
  public Class<FargateTaskDefinition> subject() {
    return FargateTaskDefinition.class;
  }

  @Override
  public void check(FargateTaskDefinition task, Catalog catalog, Reporter reporter) {
    if (!task.isJudged(reporter)) {
      return;
    }
    var accepted = catalog.range("fargate.storage");
    var storage = task.shape().storage();
    if (reporter.judges("ephemeral storage", storage)
        && storage instanceof Value.Given<Long>(var gigabytes, var origin)
        && !accepted.contains(gigabytes)) {
      var why =
          accepted.byDefault().isPresent() && accepted.byDefault().getAsLong() == gigabytes
              ? ", and gives " + gigabytes + " GB where none is written"
              : "";
      reporter.report(
          origin,
          "ephemeral storage is " + gigabytes + " GB; Fargate accepts " + accepted.words() + why,
          List.of(),
          gigabytes > accepted.most()
              ? catalog.message("fargate.storage.too-large")
              : accepted.message());
    }
  }
}
