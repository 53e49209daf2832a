package dev.faregate.aws.fargate;

/// Who starts tasks on Fargate: each is billed on meters of its own.
public enum Orchestrator {
  ECS,
  EKS
}
