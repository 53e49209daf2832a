package dev.faregate.aws.eks;

import dev.faregate.aws.Declared;
import dev.faregate.aws.DeclaredResource;
import dev.faregate.format.Properties;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/// A pod, or what starts pods, as a manifest declares it.
///
/// @param placement whether it runs on Fargate
/// @param claims the volumes' claims and classes of this run
record Pod(DeclaredResource declared, Placement placement, Claims claims) implements Declared {
  static final String TYPE = "Kubernetes::Pod";
  static final String DAEMON_SET = "Kubernetes::DaemonSet";

  Mapping spec() {
    return declared.declaration().node("spec").orElse(declared.declaration().properties())
            instanceof Mapping spec
        ? spec
        : Mapping.empty(declared.origin());
  }

  String namespace() {
    return Placement.namespace(declared.declaration());
  }

  boolean isDaemonSet() {
    return type().equals(DAEMON_SET);
  }

  /// @param list `containers` or `initContainers`
  List<Mapping> containers(String list) {
    return items(spec(), list);
  }

  /// Those that start before the others included.
  List<Mapping> containers() {
    var all = new ArrayList<>(containers("containers"));
    all.addAll(containers("initContainers"));
    return all;
  }

  static List<Mapping> items(Mapping holder, String list) {
    var found = new ArrayList<Mapping>();
    var node = Properties.node(holder, list);
    if (node.isPresent() && node.get() instanceof Sequence(var items, _)) {
      for (var item : items) {
        if (item instanceof Mapping mapping) {
          found.add(mapping);
        }
      }
    }
    return found;
  }
}
