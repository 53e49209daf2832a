package dev.faregate.format.ecs;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import java.util.List;
import java.util.Optional;

/// The region that a document's own ARNs name, as those that ECS gives out do.
final class Arns {
  private static final List<String> NAMES =
      List.of("taskDefinitionArn", "serviceArn", "clusterArn", "taskDefinition", "cluster");

  private Arns() {}

  /// Empty where no ARN is written.
  static Optional<String> region(Node document) {
    if (!(document instanceof Mapping mapping)) {
      return Optional.empty();
    }
    var services = Shapes.services(mapping);
    if (services.isPresent()) {
      // Those that are described together run in one region.
      return services.get().items().getFirst() instanceof Mapping first
          ? named(first)
          : Optional.empty();
    }
    return named(Shapes.described(mapping).orElse(mapping));
  }

  private static Optional<String> named(Mapping mapping) {
    for (var name : NAMES) {
      var value = mapping.get(name);
      if (value.isPresent() && value.get() instanceof Scalar scalar) {
        var region = ofArn(scalar.text().strip());
        if (!region.isEmpty()) {
          return Optional.of(region);
        }
      }
    }
    return Optional.empty();
  }

  /// `sa-east-1` of `arn:aws:ecs:sa-east-1:123456789012:cluster/web`, empty for what is no such
  /// ARN.
  private static String ofArn(String text) {
    if (!text.startsWith("arn:")) {
      return "";
    }
    int partition = text.indexOf(':', 4);
    int service = partition < 0 ? -1 : text.indexOf(':', partition + 1);
    int end = service < 0 ? -1 : text.indexOf(':', service + 1);
    if (end < 0 || !text.startsWith(":ecs", partition) || service != partition + 4) {
      return "";
    }
    var region = text.substring(service + 1, end);
    return isCode(region) ? region : "";
  }

  /// Whether it has the letters of a code; what is to be filled in has others.
  private static boolean isCode(String region) {
    for (int i = 0; i < region.length(); i++) {
      char letter = region.charAt(i);
      if (!(letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' || letter == '-')) {
        return false;
      }
    }
    return region.indexOf('-') > 0;
  }
}
