package dev.faregate.aws.fargate;

import dev.faregate.billing.Charge;
import dev.faregate.billing.Pricer;
import dev.faregate.catalog.Catalog;
import dev.faregate.usage.Usage;
import java.util.List;

/// What tasks cost: the vCPUs and the memory they hold while they run, storage beyond what is
/// included, the licence of Windows, and public addresses.
public final class FargatePricer implements Pricer<FargateTask> {

  @Override
  public Class<FargateTask> subject() {
    return FargateTask.class;
  }

  @Override
  public List<Charge> charges(FargateTask task, Usage usage, Catalog catalog) {
    var charges = new FargateCharges(task, usage, catalog);
    var refusal = task.refusal();
    if (!refusal.isEmpty()) {
      charges.refused(refusal);
      return charges.list();
    }
    var tasks = TaskDials.of(task, usage);
    if (!tasks.onDemand().isEmpty()) {
      charges.capacity(tasks.onDemand(), false);
    }
    if (!tasks.spot().isEmpty()) {
      charges.capacity(tasks.spot(), true);
    }
    charges.licence(tasks.all());
    charges.storage(tasks.all());
    charges.publicAddresses(tasks.all());
    return charges.list();
  }
}
