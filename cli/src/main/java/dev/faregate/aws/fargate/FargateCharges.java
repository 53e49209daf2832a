package dev.faregate.aws.fargate;

import dev.faregate.billing.Assumption;
import dev.faregate.billing.Charge;
import dev.faregate.billing.Dials;
import dev.faregate.billing.Formula;
import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.usage.Setting;
import dev.faregate.usage.Usage;
import java.util.ArrayList;
import java.util.List;

/// Puts the hours of tasks on meters, one kind of charge a method.
final class FargateCharges {
  static final String LICENCE = "fargate.windows-licence";
  private static final long MILLION = 1_000_000;

  private final FargateTask task;
  private final Platform platform;
  private final Catalog catalog;
  private final Usage usage;
  private final Dials dials;
  private final TaskTime time;
  private final List<Charge> charges = new ArrayList<>();

  FargateCharges(FargateTask task, Usage usage, Catalog catalog) {
    this.task = task;
    this.platform = task.shape().platform();
    this.catalog = catalog;
    this.usage = usage;
    this.dials = new Dials(task, usage);
    this.time = new TaskTime(task, usage);
  }

  List<Charge> list() {
    return charges;
  }

  /// What AWS does not run has no price, in none of its parts.
  ///
  /// @param why AWS does not run it
  void refused(String why) {
    var nobodyKnows = dials.at(FargateUsage.TASKS, Setting.unknown(why));
    add("vcpu", false, nobodyKnows);
    add("memory", false, nobodyKnows);
  }

  /// vCPUs and memory of tasks on demand or on Spot.
  void capacity(List<TaskLevel> tasks, boolean spot) {
    var size = task.shape().size();
    var hours = time.of(tasks, least());
    add(
        "vcpu",
        spot,
        hours.times(dials.of(FargateUsage.CPU, size.cpu(), "Cpu")).per(TaskSize.UNITS_PER_VCPU));
    add(
        "memory",
        spot,
        hours
            .times(dials.of(FargateUsage.MEMORY, size.memory(), "Memory"))
            .per(TaskSize.MB_PER_GB));
  }

  /// What Windows adds to each vCPU.
  void licence(List<TaskLevel> tasks) {
    if (platform.windows() && task.orchestrator() == Orchestrator.ECS) {
      var vcpus =
          time.of(tasks, least())
              .times(dials.of(FargateUsage.CPU, task.shape().size().cpu(), "Cpu"))
              .per(TaskSize.UNITS_PER_VCPU);
      charges.add(new Charge(LICENCE, task.region(), vcpus, assumptions()));
    }
  }

  /// Ephemeral storage beyond what every task has.
  void storage(List<TaskLevel> tasks) {
    var described = millionths(task.shape().storage());
    if (described instanceof Value.Absent && usage.find(task, FargateUsage.STORAGE).isEmpty()) {
      return;
    }
    var beyond =
        dials
            .of(FargateUsage.STORAGE, described, "EphemeralStorage")
            .beyond(catalog.figure("fargate.storage.included").value());
    var assumed = assumptions();
    if (task.orchestrator() == Orchestrator.EKS) {
      assumed.add(new Assumption("storage price", "that of ECS", "no source gives that of EKS"));
    }
    charges.add(
        new Charge(
            "fargate.storage", task.region(), time.of(tasks, least()).times(beyond), assumed));
  }

  /// A public IPv4 address for each task, which AWS counts by the second, a minute at least.
  void publicAddresses(List<TaskLevel> tasks) {
    var each = task.run().publicIp();
    var hours = time.of(tasks, leastSeconds("linux"));
    if (usage.find(task, FargateUsage.PUBLIC_IP).isEmpty() && each.isKnown()) {
      if (each.orAssume(false)) {
        charges.add(new Charge("vpc.public-ipv4", task.region(), hours, assumptions()));
      }
      return;
    }
    var addresses = dials.of(FargateUsage.PUBLIC_IP, count(each), "AssignPublicIp");
    charges.add(
        new Charge("vpc.public-ipv4", task.region(), hours.times(addresses), assumptions()));
  }

  private void add(String what, boolean spot, Formula quantity) {
    var assumed = assumptions();
    var meter = platform.meter(what, task.orchestrator(), spot);
    if (spot) {
      assumeSpotPrice(meter, assumed);
    }
    charges.add(new Charge(meter, task.region(), quantity, assumed));
  }

  /// Spot prices move daily, so that one is never more than assumed.
  private void assumeSpotPrice(String meter, List<Assumption> assumed) {
    var tariff = catalog.tariff(meter, task.region());
    if (tariff.isPresent()) {
      var price = "$" + tariff.get().tiers().getFirst().usd().text();
      var why = "Spot moves daily; price of " + tariff.get().provenance().read();
      assumed.add(new Assumption("Spot price", price, why));
    }
  }

  private List<Assumption> assumptions() {
    var assumed = new ArrayList<Assumption>(task.run().assumptions());
    assumed.addAll(platform.assumptions());
    return assumed;
  }

  private long least() {
    return leastSeconds(platform.system());
  }

  private long leastSeconds(String system) {
    return catalog.range("fargate.billed-seconds." + system).least();
  }

  private static Value<Long> millionths(Value<Long> gigabytes) {
    if (gigabytes instanceof Value.Given<Long>(var size, var origin)) {
      return size < 0 || size > MILLION
          ? new Value.Unfit<>(size + " GB", "a size", origin)
          : new Value.Given<>(size * MILLION, origin);
    }
    if (gigabytes instanceof Value.Default<Long>(var size)) {
      return new Value.Default<>(size * MILLION);
    }
    return gigabytes;
  }

  private static Value<Long> count(Value<Boolean> each) {
    if (each instanceof Value.Given<Boolean>(var yes, var origin)) {
      return new Value.Given<>(yes ? 1L : 0L, origin);
    }
    if (each instanceof Value.Default<Boolean>(var yes)) {
      return new Value.Default<>(yes ? 1L : 0L);
    }
    if (each instanceof Value.Absent<Boolean>) {
      return new Value.Default<>(0L);
    }
    if (each instanceof Value.Unknown<Boolean>(var why, var origin)) {
      return new Value.Unknown<>(why, origin);
    }
    var unfit = (Value.Unfit<Boolean>) each;
    return new Value.Unfit<>(unfit.found(), unfit.wanted(), unfit.origin());
  }
}
