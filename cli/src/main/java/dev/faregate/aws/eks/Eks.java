package dev.faregate.aws.eks;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.aws.Service;
import dev.faregate.billing.Pricer;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.resource.Resource;
import dev.faregate.rule.Rule;
import dev.faregate.usage.UsageName;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Fargate profiles as EKS judges them. Its pods on Fargate are priced with Fargate's tasks.
public final class Eks implements Service {
  static final String FARGATE_PROFILE = "AWS::EKS::FargateProfile";

  @Override
  public String name() {
    return "eks";
  }

  @Override
  public List<? extends Resource> read(List<Stack> stacks, Inputs inputs, Catalog catalog) {
    return List.of();
  }

  @Override
  public List<? extends Resource> judged(List<Stack> stacks, Inputs inputs, Catalog catalog) {
    return DeclaredResource.all(stacks, name(), Set.of(FARGATE_PROFILE));
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(new EksFargateSubnetPublic());
  }

  @Override
  public List<Pricer<?>> pricers() {
    return List.of();
  }

  @Override
  public List<UsageName> usageNames() {
    return List.of();
  }

  @Override
  public Map<String, String> types() {
    return Map.of();
  }
}
