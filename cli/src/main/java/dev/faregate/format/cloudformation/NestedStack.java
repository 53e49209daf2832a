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
    var location = Fields.text(properties, property);
    return location.isPresent() && LocalPath.is(location.get().text())
        ? location
        : asset(resource, property);
  }

  /// Whether it says itself that the template lies here; the CDK only notes where it put it.
  static boolean saysSo(Mapping resource, Mapping properties) {
    return Fields.text(properties, locationProperty(resource)).isPresent();
  }

  /// The parameters it gives, by name: known, or unknown for a reason, as the names in a reference
  /// mean nothing to the other template.
  static Map<String, Node> parameters(Mapping properties) {
    var given = new HashMap<String, Node>();
    var parameters = Fields.mapping(properties, "Parameters");
    if (parameters.isPresent()) {
      for (var entry : parameters.get().entries()) {
        var value = entry.value();
        given.put(
            entry.name(), Values.known(value) ? value : Values.unknown(value, value.origin()));
      }
    }
    return given;
  }

  /// The CDK uploads nested templates and notes which file it was: `aws:asset:path`.
  private static Optional<Scalar> asset(Mapping resource, String property) {
    var metadata = Fields.mapping(resource, "Metadata").orElse(Mapping.empty(resource.origin()));
    var uploaded = Fields.text(metadata, "aws:asset:property");
    var path = Fields.text(metadata, "aws:asset:path");
    return uploaded.isPresent()
            && uploaded.get().text().equals(property)
            && path.isPresent()
            && LocalPath.is(path.get().text())
        ? path
        : Optional.empty();
  }

  private static String locationProperty(Node resource) {
    var type = Fields.text(resource, "Type");
    return switch (type.isEmpty() ? "" : type.get().text()) {
      case "AWS::CloudFormation::Stack" -> "TemplateURL";
      case "AWS::Serverless::Application" -> "Location";
      default -> "";
    };
  }
}
