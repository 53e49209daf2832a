package dev.faregate.aws.fargate;

import dev.faregate.billing.Assumption;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import java.util.List;
import java.util.Optional;

/// What something runs its tasks on.
///
/// @param strategy Fargate's capacity providers, empty if it is instances
/// @param unknown why it may be instances after all, empty if that is known
/// @param assumptions what had to be taken as true
record Launch(Optional<CapacityStrategy> strategy, String unknown, List<Assumption> assumptions) {
  private static final Launch INSTANCES = new Launch(Optional.empty(), "", List.of());
  private static final Launch FARGATE = on(CapacityStrategy.ON_DEMAND);

  Launch {
    assumptions = List.copyOf(assumptions);
  }

  private static Launch on(CapacityStrategy strategy) {
    return new Launch(Optional.of(strategy), "", List.of());
  }

  /// @param runner with `LaunchType` and `CapacityProviderStrategy`, as services, targets and
  ///   schedules have them
  /// @param cluster the default strategy of its cluster, where it is known to have one
  /// @param definition what the task definition is meant for, empty where that is elsewhere
  static Launch of(Mapping runner, Optional<Node> cluster, Optional<Compatibility> definition) {
    var own = Properties.node(runner, "CapacityProviderStrategy");
    if (own.isPresent() && !isEmpty(own.get())) {
      return byStrategy(own.get(), definition);
    }
    var launchType = Properties.text(runner, "LaunchType");
    if (launchType instanceof Value.Given<String>(var type, _)) {
      return type.equals("FARGATE") ? FARGATE : INSTANCES;
    }
    if (launchType instanceof Value.Unknown<String>(var why, _)) {
      return asDefined(definition, why);
    }
    if (launchType instanceof Value.Unfit<String>(var found, _, _)) {
      return asDefined(definition, "it is " + found);
    }
    return cluster.isPresent() && !isEmpty(cluster.get())
        ? byStrategy(cluster.get(), definition)
        : unsaid(definition);
  }

  private static Launch byStrategy(Node list, Optional<Compatibility> definition) {
    var strategy = CapacityStrategy.of(list);
    if (strategy.isPresent()) {
      return on(strategy.get());
    }
    return list instanceof Node.Unknown(var why, _) ? asDefined(definition, why) : INSTANCES;
  }

  /// AWS then takes instances, on which a definition for Fargate alone cannot run: the cluster has
  /// a default that is not in the descriptors.
  private static Launch unsaid(Optional<Compatibility> definition) {
    if (definition.isEmpty()) {
      return asDefined(definition, "not said, and its task definition is not in the descriptors");
    }
    return definition.get().onlyFargate()
        ? asDefined(definition, "not said, and the task definition is for Fargate only")
        : INSTANCES;
  }

  private static Launch asDefined(Optional<Compatibility> definition, String why) {
    if (definition.isPresent() && definition.get().fargate()) {
      return new Launch(
          Optional.of(CapacityStrategy.ON_DEMAND),
          "",
          List.of(new Assumption("launch type", "FARGATE", why)));
    }
    return definition.isPresent() && definition.get().others()
        ? INSTANCES
        : new Launch(Optional.of(CapacityStrategy.ON_DEMAND), "launch type: " + why, List.of());
  }

  private static boolean isEmpty(Node list) {
    return list instanceof Node.Sequence sequence && sequence.items().isEmpty();
  }
}
