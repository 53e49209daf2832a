package dev.faregate.aws.eks;

import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;
import dev.faregate.source.Origin;
import java.util.List;

/// Flags what a pod wants of its host, of which it has none on Fargate: network, processes, ports.
final class EksPodHostFieldNotSupported implements PodRule {
  private static final String LIMIT = "eks.pod-host-fields";
  private static final String NETWORK = "hostNetwork";
  private static final String PORTS = "port contains HostIP or HostPort";

  @Override
  public void judge(Pod pod, Catalog catalog, Reporter reporter) {
    var shared = catalog.choices(LIMIT).values();
    for (var field : shared) {
      var given = Properties.flag(pod.spec(), field);
      if (given.orAssume(false)) {
        var at = Properties.node(pod.spec(), field).orElse(pod.spec());
        var words = awsName(field) + (field.equals(NETWORK) && hasPort(pod) ? ", " + PORTS : "");
        report(at.origin(), field + " is set", words, catalog, reporter);
      }
    }
    boolean isOnHost = Properties.flag(pod.spec(), NETWORK).orAssume(false);
    for (var container : pod.containers()) {
      for (var port : Pod.items(container, "ports")) {
        judge(port, isOnHost, catalog, reporter);
      }
    }
  }

  private static void judge(Mapping port, boolean isOnHost, Catalog catalog, Reporter reporter) {
    for (var field : List.of("hostPort", "hostIP")) {
      var node = Properties.node(port, field);
      var text = Properties.text(port, field).orAssume("");
      if (node.isPresent() && !text.isEmpty() && !text.equals("0") && !isOnHost) {
        report(node.get().origin(), field + " is " + text, PORTS, catalog, reporter);
      } else {
        reporter.checked();
      }
    }
  }

  /// On the host's network every port of a container is one of the host's.
  private static boolean hasPort(Pod pod) {
    for (var container : pod.containers()) {
      if (!Pod.items(container, "ports").isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      Origin origin, String what, String words, Catalog catalog, Reporter reporter) {
    reporter.report(
        origin,
        what + "; a pod on Fargate shares nothing with a host",
        List.of(),
        catalog.message(LIMIT).replace("{fields}", words));
  }

  /// `HostNetwork` for `hostNetwork`.
  private static String awsName(String field) {
    return Character.toUpperCase(field.charAt(0)) + field.substring(1);
  }
}
