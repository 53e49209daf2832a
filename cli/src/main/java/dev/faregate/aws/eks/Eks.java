package dev.faregate.aws.eks;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.aws.Service;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.resource.Resource;
import dev.faregate.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Fargate profiles as EKS judges them, and the pods that they select. Pods on Fargate are priced
/// with Fargate's tasks.
public final class Eks implements Service {
  static final String FARGATE_PROFILE = "AWS::EKS::FargateProfile";

  private static final Set<String> PODS = Set.of(Pod.TYPE, Pod.DAEMON_SET);

  @Override
  public String name() {
    return "eks";
  }

  @Override
  public List<? extends Resource> judged(List<Stack> stacks, Inputs inputs, Catalog catalog) {
    var profiles = DeclaredResource.all(stacks, name(), Set.of(FARGATE_PROFILE));
    var declared = DeclaredResource.all(stacks, name(), PODS);
    if (declared.isEmpty()) {
      return profiles;
    }
    var judged = new ArrayList<Resource>(profiles);
    var clusters = Cluster.all(stacks);
    var claims = Claims.of(stacks);
    for (var one : declared) {
      judged.add(new Pod(one, Placement.of(one.declaration(), clusters), claims));
    }
    return judged;
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(
        new EksDaemonSetNotSupported(),
        new EksFargateSubnetPublic(),
        new EksPodGpuNotOffered(),
        new EksPodHostFieldNotSupported(),
        new EksPodPlatformNotOffered(),
        new EksPodPrivileged(),
        new EksPodStorageOutOfRange(),
        new EksPodTooLarge(),
        new EksPodVolumeNotBound(),
        new EksPodVolumeNotSupported());
  }
}
