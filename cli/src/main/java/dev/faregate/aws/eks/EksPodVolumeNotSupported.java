package dev.faregate.aws.eks;

import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;
import java.util.List;

/// Flags a volume of a kind that Fargate does not mount: of the host, of EBS, of FSx for Lustre.
final class EksPodVolumeNotSupported implements PodRule {
  private static final String KINDS = "eks.pod-volume-kinds";
  private static final String PROVISIONERS = "eks.pod-volume-provisioners";

  @Override
  public void judge(Pod pod, Catalog catalog, Reporter reporter) {
    for (var volume : Pod.items(pod.spec(), "volumes")) {
      judge(volume, catalog, reporter);
    }
    for (var volume : Volume.claimed(pod)) {
      var provisioner = volume.provisioner();
      if (!catalog.choices(PROVISIONERS).contains(provisioner.name())) {
        reporter.checked();
        continue;
      }
      reporter.report(
          volume.origin(),
          "volume "
              + volume.name()
              + " is of class "
              + provisioner.storageClass()
              + " ("
              + provisioner.name()
              + "); Fargate mounts EFS",
          List.of(),
          volume.words(catalog.message(PROVISIONERS)));
    }
  }

  private static void judge(Mapping volume, Catalog catalog, Reporter reporter) {
    for (var kind : catalog.choices(KINDS).values()) {
      var entry = volume.entry(kind);
      if (entry.isPresent()) {
        var name = Properties.text(volume, "name").orAssume("");
        reporter.report(
            entry.get().key().origin(),
            "volume " + name + " is of kind " + kind + ", which Fargate does not mount",
            List.of(),
            catalog.message(KINDS).replace("{volume}", name));
        return;
      }
    }
    reporter.checked();
  }
}
