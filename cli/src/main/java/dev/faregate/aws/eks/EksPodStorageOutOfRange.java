package dev.faregate.aws.eks;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;

/// Flags a pod that asks for more ephemeral storage than Fargate gives one.
final class EksPodStorageOutOfRange implements PodRule {
  private static final long BYTES_PER_GB = 1024 * 1024 * 1024;

  @Override
  public void judge(Pod pod, Catalog catalog, Reporter reporter) {
    if (pod.isDaemonSet()) {
      return;
    }
    var request = Request.of(pod, "ephemeral-storage");
    long most = catalog.range("eks.pod-storage").most();
    long wanted = Math.ceilDiv(request.atLeast(), Quantity.ONE * BYTES_PER_GB);
    if (wanted <= most) {
      request.tellChecked(reporter);
    } else {
      reporter.report(
          request.origin(),
          "the pod asks for "
              + wanted
              + " GB of ephemeral storage; Fargate gives at most "
              + most
              + " GB");
    }
  }
}
