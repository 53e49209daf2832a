package dev.faregate.aws.eks;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;

/// Flags a DaemonSet that a cluster without other nodes would have to run on Fargate.
final class EksDaemonSetNotSupported implements PodRule {

  @Override
  public void judge(Pod pod, Catalog catalog, Reporter reporter) {
    if (pod.isDaemonSet()) {
      reporter.report(
          pod.declared().origin(),
          "a DaemonSet does not run on Fargate; make it a sidecar of the pods that need it");
    } else {
      reporter.checked();
    }
  }
}
