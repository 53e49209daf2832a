package dev.faregate.aws.eks;

import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Limit;
import dev.faregate.format.Properties;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;

/// Flags a pod that wants another processor or operating system than pods on Fargate have.
final class EksPodPlatformNotOffered implements PodRule {
  private static final String[] ARCHITECTURE = {"kubernetes.io/arch", "beta.kubernetes.io/arch"};
  private static final String[] SYSTEM = {"kubernetes.io/os", "beta.kubernetes.io/os"};

  @Override
  public void judge(Pod pod, Catalog catalog, Reporter reporter) {
    if (Properties.node(pod.spec(), "nodeSelector").orElse(pod.spec()) instanceof Mapping labels
        && Properties.node(pod.spec(), "nodeSelector").isPresent()) {
      for (var label : ARCHITECTURE) {
        judge(label, labels, catalog.choices("eks.pod-architectures"), reporter);
      }
      for (var label : SYSTEM) {
        judge(label, labels, catalog.choices("eks.pod-operating-systems"), reporter);
      }
    }
    var os = Properties.node(pod.spec(), "os.name");
    if (os.isPresent()) {
      judge("os.name", os.get(), catalog.choices("eks.pod-operating-systems"), reporter);
    }
  }

  private static void judge(
      String label, Mapping labels, Limit.Choices offered, Reporter reporter) {
    var node = labels.get(label);
    if (node.isPresent()) {
      judge(label, node.get(), offered, reporter);
    }
  }

  private static void judge(String what, Node node, Limit.Choices offered, Reporter reporter) {
    if (node instanceof Scalar(var text, _, var origin) && !offered.contains(text)) {
      reporter.report(
          origin, what + " is " + text + "; pods on Fargate run on " + offered.values().getFirst());
    } else {
      reporter.checked();
    }
  }
}
