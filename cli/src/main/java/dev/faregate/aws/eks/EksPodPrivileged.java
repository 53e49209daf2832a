package dev.faregate.aws.eks;

import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.rule.Reporter;
import java.util.List;

/// Flags a privileged container of a pod on Fargate.
final class EksPodPrivileged implements PodRule {

  @Override
  public void judge(Pod pod, Catalog catalog, Reporter reporter) {
    for (var container : pod.containers()) {
      var written = Properties.flag(container, "securityContext.privileged");
      var privileged = Properties.orDefault(written, false);
      if (!reporter.judges("privileged", privileged) || !privileged.orAssume(false)) {
        continue;
      }
      var at = Properties.node(container, "securityContext.privileged").orElse(container);
      var name = Properties.text(container, "name").orAssume("");
      reporter.report(
          at.origin(),
          "container " + name + " is privileged, which Fargate does not allow",
          List.of(),
          catalog.message("eks.pod-privileged"));
    }
  }
}
