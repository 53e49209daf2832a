package dev.faregate.aws.eks;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;

/// A rule of pods that run on Fargate.
interface PodRule extends Rule<Pod> {

  void judge(Pod pod, Catalog catalog, Reporter reporter);

  @Override
  default Class<Pod> subject() {
    return Pod.class;
  }

  @Override
  default void check(Pod pod, Catalog catalog, Reporter reporter) {
    if (pod.placement().isOnFargate()) {
      judge(pod, catalog, reporter);
    }
  }
}
