package dev.faregate.aws.eks;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;

/// Flags a pod that asks for more CPU or memory than Fargate's largest size has, with the memory
/// that Fargate adds for Kubernetes itself. Says of a pod that may run on Fargate, for all rules
/// together, why that is not known.
final class EksPodTooLarge implements PodRule {
  private static final long UNITS_PER_VCPU = 1024;
  private static final long BYTES_PER_MB = 1024 * 1024;

  @Override
  public void check(Pod pod, Catalog catalog, Reporter reporter) {
    var placement = pod.placement();
    if (placement.isOnFargate()) {
      judge(pod, catalog, reporter);
    } else if (!placement.why().isEmpty()) {
      reporter.notChecked("pod", placement.why(), pod.declared().origin());
    }
  }

  @Override
  public void judge(Pod pod, Catalog catalog, Reporter reporter) {
    if (pod.isDaemonSet()) {
      return;
    }
    long mostCpu = 0;
    long mostMemory = 0;
    for (var size : catalog.pairing("eks.pod-size").pairs().entrySet()) {
      mostCpu = Math.max(mostCpu, size.getKey());
      mostMemory = Math.max(mostMemory, size.getValue().getLast());
    }
    cpu(Request.of(pod, "cpu"), mostCpu, reporter);
    var overhead = catalog.figure("eks.pod-overhead").value();
    memory(Request.of(pod, "memory"), overhead, mostMemory, reporter);
  }

  private static void cpu(Request request, long most, Reporter reporter) {
    long vcpus = most / UNITS_PER_VCPU;
    if (request.atLeast() <= vcpus * Quantity.ONE) {
      request.tellChecked(reporter);
      return;
    }
    reporter.report(
        request.origin(),
        "the pod asks for "
            + Sizes.vcpus(request.atLeast())
            + "; Fargate's largest has "
            + vcpus
            + " vCPU");
  }

  private static void memory(Request request, long overhead, long most, Reporter reporter) {
    long wanted = Math.ceilDiv(request.atLeast(), Quantity.ONE * BYTES_PER_MB);
    if (wanted + overhead <= most) {
      request.tellChecked(reporter);
      return;
    }
    reporter.report(
        request.origin(),
        "the pod asks for "
            + Sizes.memory(wanted)
            + ", to which Fargate adds "
            + overhead
            + " MB; its largest has "
            + Sizes.memory(most));
  }
}
