package dev.faregate.aws.fargate;

import dev.faregate.resource.Value;
import dev.faregate.rule.Fix;
import dev.faregate.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sizes on offer that are nearest to one that is not.
final class SizeFixes {
  /// Below this, a CPU without a unit was meant as vCPUs, not as CPU units.
  private static final long MEANT_AS_VCPUS = 64;

  private final FargateTaskDefinition task;
  private final Pairs pairs;
  private final long cpu;
  private final List<Fix> fixes = new ArrayList<>();

  private SizeFixes(FargateTaskDefinition task, Pairs pairs, long cpu) {
    this.task = task;
    this.pairs = pairs;
    this.cpu = cpu;
  }

  static List<Fix> of(FargateTaskDefinition task, Pairs pairs) {
    var size = task.shape().size();
    var fixes = new SizeFixes(task, pairs, size.cpu().orAssume(0L));
    if (size.memory() instanceof Value.Given<Long>(var memory, _)) {
      fixes.pairs(memory);
    } else {
      fixes.cpuOnly();
    }
    return fixes.fixes;
  }

  private void cpuOnly() {
    long nearest = pairs.cpuFrom(meant());
    fixes.add(new Fix(TaskSize.cpuWords(nearest), Optional.empty(), edits(nearest, 0)));
  }

  private void pairs(long memory) {
    long nearest = pairs.offersCpu(cpu) ? cpu : pairs.cpuFrom(meant());
    long kept = pairs.memoryFrom(nearest, memory);
    add(nearest, kept);
    if (kept < memory) {
      largerFor(memory, nearest);
    } else if (kept > memory) {
      smallerWith(memory, nearest);
    }
  }

  /// The next CPU up that takes as much memory.
  private void largerFor(long memory, long above) {
    for (long larger : pairs.cpus()) {
      if (larger > above && pairs.memories(larger).getLast() >= memory) {
        add(larger, pairs.memoryFrom(larger, memory));
        return;
      }
    }
  }

  /// The next CPU down that takes as little memory.
  private void smallerWith(long memory, long below) {
    var cpus = pairs.cpus();
    for (int i = cpus.length - 1; i >= 0; i--) {
      if (cpus[i] < below && pairs.memories(cpus[i]).contains(memory)) {
        add(cpus[i], memory);
        return;
      }
    }
  }

  /// What `1` without a unit most likely stands for.
  private long meant() {
    long asVcpus = cpu * TaskSize.UNITS_PER_VCPU;
    return cpu < MEANT_AS_VCPUS && pairs.offersCpu(asVcpus) ? asVcpus : cpu;
  }

  private void add(long newCpu, long newMemory) {
    var says =
        newCpu == cpu
            ? TaskSize.memoryWords(newMemory)
            : TaskSize.cpuWords(newCpu) + " and " + TaskSize.memoryWords(newMemory);
    fixes.add(new Fix(says, Optional.of(offer(newCpu, newMemory)), edits(newCpu, newMemory)));
  }

  /// What an hour of one such task takes.
  private Fix.Offer offer(long newCpu, long newMemory) {
    var platform = task.shape().platform();
    var meters = new ArrayList<String>(3);
    var thousandths = new ArrayList<Long>(3);
    long vcpu = newCpu * 1000 / TaskSize.UNITS_PER_VCPU;
    meters.add(platform.meter("vcpu", Orchestrator.ECS, false));
    thousandths.add(vcpu);
    meters.add(platform.meter("memory", Orchestrator.ECS, false));
    thousandths.add(newMemory * 1000 / TaskSize.MB_PER_GB);
    if (platform.windows()) {
      meters.add(FargateCharges.LICENCE);
      thousandths.add(vcpu);
    }
    return new Fix.Offer(task.region(), meters, thousandths, "a task");
  }

  /// None unless every value that changes is written where it is used, so that nothing else changes
  /// with it.
  private List<Fix.Edit> edits(long newCpu, long newMemory) {
    var edits = new ArrayList<Fix.Edit>(2);
    boolean safe = newCpu == cpu || edit("Cpu", newCpu, TaskSize.UNITS_PER_VCPU, edits);
    boolean same = task.shape().size().memory().orAssume(newMemory) == newMemory;
    safe = (same || newMemory == 0 || edit("Memory", newMemory, TaskSize.MB_PER_GB, edits)) && safe;
    return safe ? edits : List.of();
  }

  private boolean edit(String property, long value, long scale, List<Fix.Edit> edits) {
    var written = task.declaration().node(property);
    if (written.isEmpty() || !(written.get() instanceof Node.Scalar scalar)) {
      return false;
    }
    var origin = scalar.origin();
    if (origin.at().isEmpty() || !origin.via().isEmpty()) {
      return false;
    }
    var text = SizeText.of(scalar.text()).respelt(value, scale);
    edits.add(new Fix.Edit(origin.at().get(), scalar.quoted() ? "\"" + text + "\"" : text));
    return true;
  }
}
