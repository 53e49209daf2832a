package dev.faregate.format.sam;

import dev.faregate.format.Made;
import dev.faregate.format.Problems;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import java.util.Optional;

/// The macro that makes a template one of SAM, which it names at its top.
final class Macro {
  private static final String NAME = "AWS::Serverless-2016-10-31";
  private static final String TYPES = "AWS::Serverless::";

  private Macro() {}

  /// Whether `Transform` names it, alone or among others.
  static boolean isNamed(Mapping template) {
    var transform = template.get("Transform");
    if (transform.isPresent()) {
      for (var macro : Nodes.items(transform.get())) {
        if (macro instanceof Scalar scalar && NAME.equals(scalar.text())) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether the template has resources of SAM's types.
  static boolean isNeeded(Mapping template) {
    return firstType(template).isPresent();
  }

  /// The template, naming the macro. Without it CloudFormation refuses SAM's types, unless a macro
  /// of somebody's own takes care of them.
  static Mapping required(Mapping template, Problems problems) {
    var type = firstType(template);
    if (isNamed(template)
        || type.isEmpty()
        || template.has("Transform")
        || template.has("Fn::Transform")) {
      return template;
    }
    var origin = type.get().origin();
    var message = type.get().text() + " needs \"Transform: " + NAME;
    problems.add(message + "\" at the top of the template", origin);
    return Templates.with(template, Made.entry("Transform", Made.text(NAME, origin)));
  }

  private static Optional<Scalar> firstType(Mapping template) {
    for (var resource : Intrinsics.mapping(template, "Resources").entries()) {
      if (resource.value() instanceof Mapping written
          && written.get("Type").orElse((Node) written) instanceof Scalar type
          && type.text().startsWith(TYPES)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
