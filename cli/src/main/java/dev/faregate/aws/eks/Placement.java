package dev.faregate.aws.eks;

import dev.faregate.format.Declaration;
import dev.faregate.format.Properties;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node.Scalar;
import java.util.List;

/// Whether a pod runs on Fargate.
///
/// @param isOnFargate whether this run says so
/// @param why this run does not, where it could; empty where the pod is surely elsewhere
record Placement(boolean isOnFargate, String why) {
  private static final String COMPUTE_TYPE = "eks.amazonaws.com/compute-type";
  private static final String PROFILE = "eks.amazonaws.com/fargate-profile";
  private static final String FARGATE = "fargate";
  private static final Placement HERE = new Placement(true, "");
  private static final Placement ELSEWHERE = new Placement(false, "");

  static Placement of(Declaration pod, List<Cluster> clusters) {
    var annotation = at(pod, "annotations", COMPUTE_TYPE);
    var node = at(pod, "spec.nodeSelector", COMPUTE_TYPE);
    if (isOther(annotation) || isOther(node) || keepsOff(pod)) {
      return ELSEWHERE;
    }
    if (node.equals(FARGATE)
        || !at(pod, "labels", PROFILE).isEmpty()
        || pod.text("spec.schedulerName").orAssume("").equals("fargate-scheduler")) {
      return HERE;
    }
    return byProfile(pod, clusters);
  }

  private static Placement byProfile(Declaration pod, List<Cluster> clusters) {
    boolean isDaemonSet = pod.type().equals(Pod.DAEMON_SET);
    int surely = 0;
    int perhaps = 0;
    for (var cluster : clusters) {
      if (isDaemonSet && cluster.mayHaveNodes()) {
        return ELSEWHERE;
      }
      var match = cluster.match(pod);
      surely += match == Match.YES ? 1 : 0;
      perhaps += match == Match.PERHAPS ? 1 : 0;
    }
    if (clusters.isEmpty()) {
      return new Placement(false, "nothing in this run says that it runs on Fargate");
    }
    if (surely == clusters.size()) {
      return HERE;
    }
    return surely + perhaps == 0
        ? new Placement(false, "no Fargate profile of this run selects it")
        : new Placement(false, "it is not known which Fargate profile selects it");
  }

  /// The namespace it is in; `default` where none is written.
  static String namespace(Declaration declared) {
    return declared.text("namespace", "default").orAssume("");
  }

  private static boolean isOther(String computeType) {
    return !computeType.isEmpty() && !computeType.equals(FARGATE);
  }

  private static String at(Declaration pod, String path, String key) {
    return pod.node(path).orElse(pod.properties()) instanceof Mapping mapping
            && mapping.get(key).orElse(mapping) instanceof Scalar scalar
        ? scalar.text()
        : "";
  }

  /// Whether it wants nodes that are not Fargate's, as a node's labels tell.
  private static boolean keepsOff(Declaration pod) {
    var required =
        pod.node("spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution");
    if (required.isEmpty() || !(required.get() instanceof Mapping mapping)) {
      return false;
    }
    for (var term : Pod.items(mapping, "nodeSelectorTerms")) {
      for (var expression : Pod.items(term, "matchExpressions")) {
        if (Properties.text(expression, "key").orAssume("").equals(COMPUTE_TYPE)) {
          return true;
        }
      }
    }
    return false;
  }
}
