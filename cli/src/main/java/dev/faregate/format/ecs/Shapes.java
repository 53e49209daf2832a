package dev.faregate.format.ecs;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Span;
import java.util.List;
import java.util.Optional;

/// By what ECS's own documents are known. All words are ECS's, with a small first letter, which
/// tells them from CloudFormation's and from Kubernetes'.
final class Shapes {
  /// Of a container definition beside `name` and `image`, which others have too.
  private static final List<String> CONTAINER_WORDS =
      List.of("essential", "portMappings", "logConfiguration", "mountPoints", "memory", "cpu");

  private static final List<String> SERVICE_WORDS =
      List.of("desiredCount", "launchType", "capacityProviderStrategy", "networkConfiguration");

  private Shapes() {}

  /// The input of `register-task-definition`.
  static boolean isDefinition(Mapping document) {
    return document.get("containerDefinitions").orElse(document) instanceof Sequence
        && !document.has("Resources")
        && !document.has("AWSEBDockerrunVersion"); // Elastic Beanstalk runs those on instances.
  }

  /// The output of `describe-task-definition`.
  static Optional<Mapping> described(Mapping document) {
    return document.get("taskDefinition").orElse(document) instanceof Mapping definition
            && definition != document
            && isDefinition(definition)
        ? Optional.of(definition)
        : Optional.empty();
  }

  /// The input of `create-service`.
  static boolean isService(Mapping document) {
    return document.get("taskDefinition").orElse(document) instanceof Scalar
        && (document.get("serviceName").orElse(document) instanceof Scalar
            || hasAny(document, SERVICE_WORDS));
  }

  /// The output of `describe-services`.
  static Optional<Sequence> services(Mapping document) {
    return document.get("services").orElse(document) instanceof Sequence list
            && !list.items().isEmpty()
            && list.items().getFirst() instanceof Mapping first
            && first.has("serviceName")
            && isService(first)
        ? Optional.of(list)
        : Optional.empty();
  }

  /// Container definitions by themselves, as some tools want them.
  static boolean isContainers(Sequence list) {
    for (var item : list.items()) {
      if (!(item instanceof Mapping container)
          || !(container.get("name").orElse(container) instanceof Scalar)
          || !(container.get("image").orElse(container) instanceof Scalar)
          || !hasAny(container, CONTAINER_WORDS)) {
        return false;
      }
    }
    return !list.items().isEmpty();
  }

  static Span startOf(String file) {
    return new Span(file, 1, 1, 1, 1, 0, 0);
  }

  private static boolean hasAny(Mapping mapping, List<String> names) {
    for (var name : names) {
      if (mapping.has(name)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a text is a hole that some tool fills before ECS sees it: `<IMAGE1_NAME>`, `${CPU}`,
  /// `{{ cpu }}`, `$CPU`.
  static boolean isPlaceholder(Node node) {
    if (!(node instanceof Scalar scalar)) {
      return false;
    }
    var text = scalar.text().strip();
    return (text.startsWith("<") && text.endsWith(">"))
        || text.contains("{{") && text.contains("}}")
        || (text.startsWith("$") && text.indexOf(' ') < 0)
        || (text.length() > 2 && text.startsWith("%") && text.endsWith("%"));
  }
}
