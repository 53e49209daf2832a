package dev.faregate.aws.eks;

import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;

/// Flags a container that wants a GPU.
final class EksPodGpuNotOffered implements PodRule {

  @Override
  public void judge(Pod pod, Catalog catalog, Reporter reporter) {
    for (var container : pod.containers()) {
      for (var gpu : catalog.choices("eks.pod-gpus").values()) {
        judge(container, gpu, reporter);
      }
    }
  }

  private static void judge(Mapping container, String gpu, Reporter reporter) {
    for (var list : new String[] {"resources.limits", "resources.requests"}) {
      if (Properties.node(container, list).orElse(container) instanceof Mapping amounts
          && amounts.has(gpu)) {
        var amount = Quantity.of(amounts.get(gpu).orElse(amounts));
        if (amount.orAssume(0L) > 0) {
          var name = Properties.text(container, "name").orAssume("");
          reporter.report(
              amounts.get(gpu).orElse(amounts).origin(),
              "container " + name + " wants " + gpu + "; Fargate has no GPUs");
          return;
        }
      }
    }
    reporter.checked();
  }
}
