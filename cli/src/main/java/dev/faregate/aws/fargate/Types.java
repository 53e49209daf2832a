package dev.faregate.aws.fargate;

/// CloudFormation's names of what this package reads.
final class Types {
  static final String TASK_DEFINITION = "AWS::ECS::TaskDefinition";
  static final String SERVICE = "AWS::ECS::Service";
  static final String TASK_SET = "AWS::ECS::TaskSet";
  static final String CLUSTER = "AWS::ECS::Cluster";
  static final String CLUSTER_PROVIDERS = "AWS::ECS::ClusterCapacityProviderAssociations";
  static final String SCALABLE_TARGET = "AWS::ApplicationAutoScaling::ScalableTarget";
  static final String RULE = "AWS::Events::Rule";
  static final String SCHEDULE = "AWS::Scheduler::Schedule";

  private Types() {}
}
