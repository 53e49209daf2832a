package dev.faregate.aws.cloudformation;

import dev.faregate.format.Properties;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which resource of a template has to be there before which other.
///
/// What stands in `Fn::If` does not count: whether it comes about is not always known. SAM turns
/// events around: an API is made after the function that it invokes, and so is a bucket.
final class Dependencies {
  private static final String FUNCTION = "AWS::Serverless::Function";

  private final StackTemplate template;
  private final Map<String, Set<String>> needs = new LinkedHashMap<>();

  private Dependencies(StackTemplate template) {
    this.template = template;
  }

  /// For each resource that is surely there, those of them it needs.
  static Map<String, Set<String>> of(StackTemplate template) {
    var dependencies = new Dependencies(template);
    var resources = template.section("Resources");
    for (var entry : resources.entries()) {
      if (entry.value() instanceof Mapping resource && !resource.has("Condition")) {
        dependencies.needs.put(entry.name(), new LinkedHashSet<>());
      }
    }
    dependencies.addImplicit("ServerlessRestApi");
    dependencies.addImplicit("ServerlessHttpApi");
    for (var entry : resources.entries()) {
      if (entry.value() instanceof Mapping resource) {
        dependencies.read(entry.name(), resource);
      }
    }
    return dependencies.needs;
  }

  /// What SAM makes by itself.
  private void addImplicit(String api) {
    if (template.stack().format().equals("sam")) {
      needs.putIfAbsent(api, new LinkedHashSet<>());
    }
  }

  /// The names in `DependsOn`.
  static List<Scalar> dependsOn(Mapping resource) {
    var names = new ArrayList<Scalar>();
    var written = resource.get("DependsOn");
    if (written.isPresent() && written.get() instanceof Scalar name && !name.isNull()) {
      names.add(name);
    } else if (written.isPresent() && written.get() instanceof Sequence(var items, _)) {
      for (var item : items) {
        if (item instanceof Scalar name) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private void read(String name, Mapping resource) {
    for (var other : dependsOn(resource)) {
      add(name, other.text());
    }
    var type = template.types().getOrDefault(name, "");
    if (resource.get("Properties").orElse(resource) instanceof Mapping properties
        && properties != resource) {
      for (var entry : properties.entries()) {
        if (isOfItself(type, entry.name())) {
          for (var use : Uses.in(entry.value(), false)) {
            add(name, use.name());
          }
        } else if (type.equals(FUNCTION)
            && entry.name().equals("Events")
            && entry.value() instanceof Mapping events) {
          events.entries().forEach(event -> event(name, event.value()));
        }
      }
    }
  }

  /// Whether what a property says is said of the resource itself, and not of one that SAM makes
  /// besides: a stage, an alias.
  private static boolean isOfItself(String type, String property) {
    return switch (type) {
      case FUNCTION ->
          switch (property) {
            case "Events", "DeploymentPreference", "EventInvokeConfig", "FunctionUrlConfig" ->
                false;
            default -> true;
          };
      case "AWS::Serverless::StateMachine" -> !property.equals("Events");
      case "AWS::Serverless::Api", "AWS::Serverless::HttpApi" -> property.equals("DefinitionBody");
      default -> true;
    };
  }

  private void event(String function, Node event) {
    if (!(event instanceof Mapping mapping)
        || !(mapping.get("Type").orElse(event) instanceof Scalar type)) {
      return;
    }
    switch (type.text()) {
      case "Api" -> made(mapping, "Properties.RestApiId", "ServerlessRestApi", function);
      case "HttpApi" -> made(mapping, "Properties.ApiId", "ServerlessHttpApi", function);
      case "S3" -> made(mapping, "Properties.Bucket", "", function);
      default -> {}
    }
  }

  /// @param implicit the resource where the event names none
  private void made(Mapping event, String path, String implicit, String function) {
    var node = Properties.node(event, path);
    if (node.isEmpty()) {
      add(implicit, function);
      return;
    }
    for (var use : Uses.in(node.get(), false)) {
      if (!hasDefinition(use.name())) {
        add(use.name(), function);
      }
    }
  }

  /// An API that says by itself what it invokes.
  private boolean hasDefinition(String api) {
    var resource = template.section("Resources").get(api);
    return resource.isPresent()
        && resource.get() instanceof Mapping mapping
        && (Properties.node(mapping, "Properties.DefinitionBody").isPresent()
            || Properties.node(mapping, "Properties.DefinitionUri").isPresent());
  }

  private void add(String name, String needed) {
    var all = needs.get(name);
    if (all != null && needs.containsKey(needed)) {
      all.add(needed);
    }
  }
}
