package dev.faregate.cli;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the `Events` of a SAM template's functions say: which API, topic or bucket starts which.
/// Read as written, because faregate needs none of the resources that SAM makes of them.
final class SamEvents {
  /// @param source logical name of what starts the function, SAM's own for an implicit API
  record Event(String function, String source) {}

  private final List<Event> events = new ArrayList<>();

  private SamEvents() {}

  static List<Event> of(List<Node> documents) {
    var reading = new SamEvents();
    for (var document : documents) {
      if (document instanceof Mapping template) {
        for (var resource : mapping(template.get("Resources")).entries()) {
          reading.read(resource);
        }
      }
    }
    return reading.events;
  }

  private void read(Mapping.Entry resource) {
    if (!(resource.value() instanceof Mapping function)
        || !text(function.get("Type")).equals("AWS::Serverless::Function")) {
      return;
    }
    var properties = mapping(function.get("Properties"));
    for (var entry : mapping(properties.get("Events")).entries()) {
      if (entry.value() instanceof Mapping event) {
        var source = source(text(event.get("Type")), mapping(event.get("Properties")));
        if (!source.isEmpty()) {
          events.add(new Event(resource.name(), source));
        }
      }
    }
  }

  private static String source(String type, Mapping properties) {
    return switch (type) {
      case "Api" -> named(properties.get("RestApiId"), "ServerlessRestApi");
      case "HttpApi" -> named(properties.get("ApiId"), "ServerlessHttpApi");
      case "SNS" -> named(properties.get("Topic"), "");
      case "S3" -> named(properties.get("Bucket"), "");
      default -> "";
    };
  }

  private static String named(Optional<Node> node, String otherwise) {
    if (node.isEmpty()) {
      return otherwise;
    }
    if (node.get() instanceof Call(var function, var argument, _) && function.equals("Ref")) {
      return text(Optional.of(argument));
    }
    return node.get() instanceof Mapping mapping ? text(mapping.get("Ref")) : "";
  }

  private static Mapping mapping(Optional<Node> node) {
    return node.isPresent() && node.get() instanceof Mapping mapping
        ? mapping
        : Mapping.empty(Origin.of("nothing"));
  }

  private static String text(Optional<Node> node) {
    return node.isPresent() && node.get() instanceof Scalar scalar ? scalar.text() : "";
  }
}
