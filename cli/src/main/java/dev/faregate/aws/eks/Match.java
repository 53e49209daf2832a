package dev.faregate.aws.eks;

/// Whether a Fargate profile selects a pod.
enum Match {
  YES,
  PERHAPS,
  NO
}
