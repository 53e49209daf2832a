package dev.faregate.format.kubernetes;

import dev.faregate.format.Properties;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node.Scalar;

/// The kinds of objects that matter to Fargate.
enum Kind {
  POD("Pod"),
  DEPLOYMENT("Pod"),
  DAEMON_SET("DaemonSet"),
  JOB("Pod"),
  CRON_JOB("Pod"),
  CLAIM("PersistentVolumeClaim"),
  STORAGE_CLASS("StorageClass"),
  NODE_POOL("NodePool"),
  CLUSTER(""),
  LIST(""),
  OTHER("");

  private final String type;

  Kind(String type) {
    this.type = type;
  }

  /// What its declaration's type is: whatever starts pods is one of them, but for a DaemonSet.
  String type() {
    return "Kubernetes::" + type;
  }

  static Kind of(Mapping object) {
    if (!(object.get("apiVersion").orElse(object) instanceof Scalar version)
        || !(object.get("kind").orElse(object) instanceof Scalar kind)) {
      return OTHER;
    }
    int slash = version.text().indexOf('/');
    var group = slash < 0 ? "" : version.text().substring(0, slash);
    return switch (group) {
      case "" -> version.text().startsWith("v") ? core(kind.text()) : OTHER;
      case "apps", "extensions" -> workload(kind.text());
      case "batch" -> batch(kind.text());
      case "storage.k8s.io" -> kind.text().equals("StorageClass") ? STORAGE_CLASS : OTHER;
      case "eksctl.io" -> kind.text().equals("ClusterConfig") ? CLUSTER : OTHER;
      case "karpenter.sh" -> nodes(kind.text());
      default -> OTHER;
    };
  }

  private static Kind core(String kind) {
    return switch (kind) {
      case "Pod" -> POD;
      case "ReplicationController" -> DEPLOYMENT;
      case "PersistentVolumeClaim" -> CLAIM;
      case "List", "PodList" -> LIST;
      default -> OTHER;
    };
  }

  private static Kind workload(String kind) {
    return switch (kind) {
      case "Deployment", "ReplicaSet", "StatefulSet" -> DEPLOYMENT;
      case "DaemonSet" -> DAEMON_SET;
      case "DeploymentList", "ReplicaSetList", "StatefulSetList", "DaemonSetList" -> LIST;
      default -> OTHER;
    };
  }

  private static Kind batch(String kind) {
    return switch (kind) {
      case "Job" -> JOB;
      case "CronJob" -> CRON_JOB;
      case "JobList", "CronJobList" -> LIST;
      default -> OTHER;
    };
  }

  private static Kind nodes(String kind) {
    return switch (kind) {
      case "NodePool", "Provisioner" -> NODE_POOL;
      default -> OTHER;
    };
  }

  /// What pods are made from: the object itself for a pod, empty where it has none.
  Mapping template(Mapping object) {
    var path =
        switch (this) {
          case DEPLOYMENT, DAEMON_SET, JOB -> "spec.template";
          case CRON_JOB -> "spec.jobTemplate.spec.template";
          default -> "";
        };
    if (this == POD) {
      return object;
    }
    var node = path.isEmpty() ? object : Properties.node(object, path).orElse(object);
    return node instanceof Mapping template && template != object
        ? template
        : Mapping.empty(object.origin());
  }

  boolean startsPods() {
    return this == POD
        || this == DEPLOYMENT
        || this == DAEMON_SET
        || this == JOB
        || this == CRON_JOB;
  }
}
