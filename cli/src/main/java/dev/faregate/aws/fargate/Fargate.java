package dev.faregate.aws.fargate;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.aws.Service;
import dev.faregate.billing.Ceiling;
import dev.faregate.billing.Pricer;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.resource.Resource;
import dev.faregate.rule.Rule;
import dev.faregate.usage.Usage;
import dev.faregate.usage.UsageName;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tasks without instances: what ECS services, schedules and events run on Fargate.
///
/// Task definitions are judged where AWS would register them for Fargate; tasks on instances are
/// priced with those.
public final class Fargate implements Service {
  private static final Set<String> JUDGED =
      Set.of(Types.TASK_DEFINITION, Types.SERVICE, Types.TASK_SET);

  private static final String BY_LAUNCH_TYPE = "priced on Fargate, else with its instances";

  @Override
  public String name() {
    return "fargate";
  }

  @Override
  public List<Resource> read(List<Stack> stacks, Inputs inputs, Catalog catalog) {
    return Reading.resources(stacks, inputs, catalog);
  }

  /// What is judged beside tasks on Fargate: definitions, whatever they are for, and what runs
  /// them.
  @Override
  public List<? extends Resource> judged(List<Stack> stacks, Inputs inputs, Catalog catalog) {
    return DeclaredResource.all(stacks, name(), JUDGED);
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(
        new FargateTaskSizeNotOffered(),
        new FargateTaskCpuMissing(),
        new FargateTaskMemoryMissing(),
        new FargateNetworkModeNotAwsvpc(),
        new FargateStorageOutOfRange(),
        new FargateImageRoleMissing(),
        new FargateCompatibilityMissing(),
        new FargatePlatformVersionTooOld(),
        new FargateWindowsServiceNotSupported(),
        new EcsContainerCpuOverTask(),
        new EcsContainerMemoryOverTask(),
        new EcsReservationsOverTask(),
        new EcsTaskCpuOutOfRange());
  }

  @Override
  public List<Pricer<?>> pricers() {
    return List.of(new FargatePricer());
  }

  @Override
  public List<UsageName> usageNames() {
    return FargateUsage.NAMES;
  }

  @Override
  public List<String> usageTypes() {
    return List.of(
        Types.SERVICE, Types.TASK_SET, Types.TASK_DEFINITION, Types.RULE, Types.SCHEDULE);
  }

  @Override
  public Map<String, String> types() {
    return Map.of(
        Types.TASK_DEFINITION,
        "priced with what runs it",
        Types.SERVICE,
        BY_LAUNCH_TYPE,
        Types.TASK_SET,
        BY_LAUNCH_TYPE,
        Types.CLUSTER,
        "free",
        Types.CLUSTER_PROVIDERS,
        "free",
        "AWS::ECS::PrimaryTaskSet",
        "free",
        "AWS::ECS::CapacityProvider",
        "priced with its instances");
  }

  @Override
  public List<Ceiling> ceilings(List<? extends Resource> resources, Usage usage, Catalog catalog) {
    return TaskCeilings.of(resources, usage);
  }
}
