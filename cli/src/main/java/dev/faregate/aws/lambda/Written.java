package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.format.Stack;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a CloudFormation template says around the properties of its resources.
final class Written {
  private static final List<String> KNOWN =
      List.of("AWS::Serverless-2016-10-31", "AWS::LanguageExtensions", "AWS::Include");

  private Written() {}

  /// Whether the properties of a declaration are all that it has: nothing but AWS's own macros
  /// works on the template, and the declaration stands there as it is.
  static boolean isWhole(DeclaredResource resource) {
    var written = resource(resource.stack(), resource.declaration().name());
    if (written.isEmpty()
        || !(written.get().get("Type").orElse(written.get()) instanceof Scalar type)
        || !type.text().equals(resource.type())) {
      return false;
    }
    var properties = written.get().get("Properties");
    return !hasMacros(resource.stack())
        && (properties.isEmpty()
            || properties.get() instanceof Mapping mapping && !mapping.has("Fn::Transform"));
  }

  private static boolean hasMacros(Stack stack) {
    var transform = template(stack).flatMap(template -> template.get("Transform"));
    if (transform.isEmpty()) {
      return false;
    }
    var all = transform.get() instanceof Sequence(var items, _) ? items : List.of(transform.get());
    for (var one : all) {
      if (!(one instanceof Scalar name) || !KNOWN.contains(name.text())) {
        return true;
      }
    }
    return false;
  }

  /// What a resource waits for by name.
  static List<String> dependsOn(Stack stack, String logicalName) {
    var names = new ArrayList<String>();
    var written = resource(stack, logicalName).flatMap(resource -> resource.get("DependsOn"));
    if (written.isPresent() && written.get() instanceof Scalar name) {
      names.add(name.text());
    } else if (written.isPresent() && written.get() instanceof Sequence(var items, _)) {
      for (var item : items) {
        if (item instanceof Scalar name) {
          names.add(name.text());
        }
      }
    }
    return names;
  }

  private static Optional<Mapping> resource(Stack stack, String logicalName) {
    return template(stack)
        .flatMap(template -> mapping(template, "Resources"))
        .flatMap(resources -> mapping(resources, logicalName));
  }

  private static Optional<Mapping> template(Stack stack) {
    var documents = stack.source().documents();
    return !documents.isEmpty() && documents.getFirst() instanceof Mapping template
        ? Optional.of(template)
        : Optional.empty();
  }

  private static Optional<Mapping> mapping(Mapping holder, String name) {
    Optional<Node> node = holder.get(name);
    return node.isPresent() && node.get() instanceof Mapping mapping
        ? Optional.of(mapping)
        : Optional.empty();
  }
}
