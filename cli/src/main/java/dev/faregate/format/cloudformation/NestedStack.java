package dev.faregate.format.cloudformation;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A resource that declares a stack: where its template is, and what it gives it.
final class NestedStack {
  private NestedStack() {}

  /// @param resource as written
  static boolean is(Node resource) {
    return !locationProperty(resource).isEmpty();
  }

  /// The path of its template, if it lies beside this one.
  ///
  /// @param properties evaluated
  static Optional<Scalar> localTemplate(Mapping resource, Mapping properties) {
    var property = locationProperty(resource);
    if (properties.get(property).orElse(properties) instanceof Scalar location
        && LocalPath.is(location.text())) {
      return Optional.of(location);
    }
    return asset(resource, property);
  }

  /// Whether it says itself that the template lies here; the CDK only notes where it put it.
  static boolean saysSo(Mapping resource, Mapping properties) {
    return properties.get(locationProperty(resource)).orElse(properties) instanceof Scalar;
  }

  /// The parameters it gives, by name: known, or unknown for a reason, as the names in a reference
  /// mean nothing to the other template.
  static Map<String, Node> parameters(Mapping properties) {
    var given = new HashMap<String, Node>();
    if (properties.get("Parameters").orElse(properties) instanceof Mapping parameters
        && parameters != properties) {
      for (var entry : parameters.entries()) {
        var value = entry.value();
        given.put(
            entry.name(),
            Values.known(value) ? value : Values.unknown(value, entry.value().origin()));
      }
    }
    return given;
  }

  /// The CDK uploads nested templates and notes which file it was: `aws:asset:path`.
  private static Optional<Scalar> asset(Mapping resource, String property) {
    return resource.get("Metadata").orElse(resource) instanceof Mapping metadata
            && metadata.get("aws:asset:property").orElse(resource) instanceof Scalar uploaded
            && uploaded.text().equals(property)
            && metadata.get("aws:asset:path").orElse(resource) instanceof Scalar path
            && LocalPath.is(path.text())
        ? Optional.of(path)
        : Optional.empty();
  }

  private static String locationProperty(Node resource) {
    if (resource instanceof Mapping mapping
        && mapping.get("Type").orElse(mapping) instanceof Scalar type) {
      return switch (type.text()) {
        case "AWS::CloudFormation::Stack" -> "TemplateURL";
        case "AWS::Serverless::Application" -> "Location";
        default -> "";
      };
    }
    return "";
  }
}
