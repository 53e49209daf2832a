package dev.faregate.aws.ecs;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.aws.Service;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.resource.Resource;
import dev.faregate.rule.Rule;
import java.util.List;
import java.util.Set;

/// Task definitions, services and clusters as ECS judges them. Their tasks are priced where they
/// run.
public final class Ecs implements Service {
  static final String TASK_DEFINITION = "AWS::ECS::TaskDefinition";
  static final String SERVICE = "AWS::ECS::Service";
  static final String TASK_SET = "AWS::ECS::TaskSet";
  static final String CLUSTER = "AWS::ECS::Cluster";
  static final String CLUSTER_PROVIDERS = "AWS::ECS::ClusterCapacityProviderAssociations";

  private static final Set<String> TYPES =
      Set.of(TASK_DEFINITION, SERVICE, TASK_SET, CLUSTER, CLUSTER_PROVIDERS);

  @Override
  public String name() {
    return "ecs";
  }

  @Override
  public List<? extends Resource> judged(List<Stack> stacks, Inputs inputs, Catalog catalog) {
    return DeclaredResource.all(stacks, name(), TYPES);
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(
        new EcsCapacityStrategyNotAccepted(),
        new EcsContainerUnknown(),
        new EcsDependencyNeverMet(),
        new EcsEphemeralStorageOnInstances(),
        new EcsEssentialContainerMissing(),
        new EcsFirelensRouterMissing(),
        new EcsHealthCheckPortFixed(),
        new EcsHostPortDiffers(),
        new EcsLoadBalancerContainerUnknown(),
        new EcsNetworkConfigurationMissing(),
        new EcsNetworkConfigurationWithoutAwsvpc(),
        new EcsPortRangeNotAccepted(),
        new EcsSecretNameTaken(),
        new EcsServiceConnectPortUnknown(),
        new EcsServiceVolumeUnknown(),
        new EcsTaskDefinitionTooLarge(),
        new EcsVolumeNotMounted(),
        new EcsVolumeUnknown());
  }
}
