package dev.faregate.aws.fargate;

import dev.faregate.format.Stack;
import dev.faregate.source.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The capacity providers a cluster takes where a service names none.
final class Clusters {
  private final Declarations declarations;

  /// By the cluster's qualified name.
  private final Map<String, Node> associated = new HashMap<>();

  Clusters(Declarations declarations) {
    this.declarations = declarations;
    for (var declared : declarations.all()) {
      if (declared.type().equals(Types.CLUSTER_PROVIDERS)) {
        associate(declared);
      }
    }
  }

  private void associate(Declared association) {
    var properties = association.declaration();
    var cluster = declarations.find(properties.node("Cluster"), association.stack(), Types.CLUSTER);
    var strategy = properties.node("DefaultCapacityProviderStrategy");
    if (cluster.isPresent() && strategy.isPresent()) {
      associated.put(key(cluster.get()), strategy.get());
    }
  }

  /// @param cluster as a service in `from` names it
  Optional<Node> defaultStrategy(Optional<Node> cluster, Stack from) {
    var found = declarations.find(cluster, from, Types.CLUSTER);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var own = found.get().declaration().node("DefaultCapacityProviderStrategy");
    return own.isPresent() ? own : Optional.ofNullable(associated.get(key(found.get())));
  }

  private static String key(Declared cluster) {
    return cluster.stack().source().file() + " " + cluster.place().name();
  }
}
