package dev.faregate.aws.cloudformation;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.format.Properties;
import dev.faregate.format.Stack;
import dev.faregate.resource.Resource;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Origin;
import dev.faregate.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A template as it is written, before anything in it is evaluated.
///
/// @param types of the resources that it writes itself, by logical name
record StackTemplate(Stack stack, Mapping written, Map<String, String> types) implements Resource {
  StackTemplate {
    types = Map.copyOf(types);
  }

  /// Whether the stack was written in CloudFormation's language, or SAM's.
  static boolean isIn(Stack stack) {
    return (stack.format().equals("cloudformation") || stack.format().equals("sam"))
        && !stack.source().documents().isEmpty()
        && stack.source().documents().getFirst() instanceof Mapping;
  }

  static StackTemplate of(Stack stack) {
    var written = (Mapping) stack.source().documents().getFirst();
    var types = new HashMap<String, String>();
    for (var entry : section(written, "Resources").entries()) {
      if (entry.value() instanceof Mapping resource
          && resource.get("Type").orElse(resource) instanceof Scalar type) {
        types.put(entry.name(), type.text());
      }
    }
    return new StackTemplate(stack, written, types);
  }

  /// The entries of a section; empty where there is none.
  Mapping section(String name) {
    return section(written, name);
  }

  private static Mapping section(Mapping written, String name) {
    return written.get(name).orElse(Mapping.empty(written.origin())) instanceof Mapping mapping
        ? mapping
        : Mapping.empty(written.origin());
  }

  /// Whether macros may add or change just anything.
  boolean hasForeignMacro() {
    var transform = written.get("Transform");
    return transform.isPresent() && !isAws(transform.get()) || written.has("Fn::Transform");
  }

  private static boolean isAws(Node node) {
    if (node instanceof Node.Sequence(var items, _)) {
      for (var item : items) {
        if (!isAws(item)) {
          return false;
        }
      }
      return true;
    }
    return node instanceof Scalar macro
        && macro.text().startsWith("AWS::")
        && !macro.text().equals("AWS::Include");
  }

  /// The declarations that are as the template writes them: SAM makes others of its own.
  List<DeclaredResource> resources() {
    var all = new ArrayList<DeclaredResource>();
    for (var declaration : stack.declarations()) {
      var type = types.get(declaration.name());
      boolean isWritten =
          stack.format().equals("cloudformation") || declaration.type().equals(type);
      if (isWritten) {
        var region = stack.region().orElse("");
        all.add(new DeclaredResource(declaration, stack, CloudFormationTemplates.NAME, region));
      }
    }
    return all;
  }

  @Override
  public String name() {
    return stack.name().isEmpty() ? "template" : stack.name();
  }

  @Override
  public String type() {
    return "AWS::CloudFormation::Stack";
  }

  @Override
  public String service() {
    return CloudFormationTemplates.NAME;
  }

  @Override
  public String region() {
    return stack.region().orElse("");
  }

  @Override
  public Span at() {
    return written.origin().at().orElseThrow();
  }

  Origin origin() {
    return Origin.at(at());
  }

  @Override
  public String summary() {
    return "";
  }

  @Override
  public Optional<String> condition() {
    return Optional.empty();
  }

  @Override
  public Mapping settings() {
    var settings = Properties.node(written, "Metadata.faregate");
    return settings.isPresent() && settings.get() instanceof Mapping mapping
        ? mapping
        : Mapping.empty(written.origin());
  }
}
