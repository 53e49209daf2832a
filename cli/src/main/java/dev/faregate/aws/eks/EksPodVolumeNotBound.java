package dev.faregate.aws.eks;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Severity;
import java.util.List;

/// Flags a claim for which EFS would have to make an access point: the driver that does so does not
/// run on Fargate.
final class EksPodVolumeNotBound implements PodRule {
  private static final String LIMIT = "eks.pod-volume-dynamic";

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void judge(Pod pod, Catalog catalog, Reporter reporter) {
    for (var volume : Volume.claimed(pod)) {
      var provisioner = volume.provisioner();
      if (provisioner.isDynamic() && catalog.choices(LIMIT).contains(provisioner.name())) {
        reporter.report(
            volume.origin(),
            "class "
                + provisioner.storageClass()
                + " makes volume "
                + volume.name()
                + " when it is claimed, which needs a node beside Fargate; declare the volume",
            List.of(),
            volume.words(catalog.message(LIMIT)));
      } else {
        reporter.checked();
      }
    }
  }
}
