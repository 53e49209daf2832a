package dev.faregate.format.sam;

import dev.faregate.format.Declaration;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.source.Bounds;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Templates as text, and what they become as text.
final class Given {
  private static final String HEAD = "Transform: AWS::Serverless-2016-10-31\n";

  private Given() {}

  /// The stack of a whole template.
  static Stack template(String yaml) {
    return template(yaml, Inputs.NONE);
  }

  static Stack template(String yaml, Inputs inputs) {
    var bytes = yaml.getBytes(StandardCharsets.UTF_8);
    var source = Reader.read("template.yaml", bytes, Bounds.DEFAULT);
    return new Sam().read(source, source.documents().getFirst(), inputs);
  }

  /// The stack of a template with these resources, each indented by two.
  static Stack resources(String yaml) {
    return template(HEAD + "Resources:\n" + yaml.indent(2));
  }

  /// The stack of a template with one function that has these events.
  static Stack events(String yaml) {
    return resources(
        """
        Fn:
          Type: AWS::Serverless::Function
          Properties:
            Handler: app.handler
            Runtime: python3.14
            CodeUri: src/
            Events:
        """
            + yaml.indent(6));
  }

  static Declaration find(Stack stack, String name) {
    return stack.find(name).orElseThrow(() -> new AssertionError(name + " not in " + names(stack)));
  }

  static List<String> names(Stack stack) {
    var names = new ArrayList<String>();
    for (var declaration : stack.declarations()) {
      names.add(declaration.name());
    }
    return names;
  }

  static List<String> problems(Stack stack) {
    var messages = new ArrayList<String>();
    for (var problem : stack.problems()) {
      messages.add(problem.message());
    }
    return messages;
  }

  /// The properties of a resource, as [#shown] writes them.
  static String properties(Stack stack, String name) {
    return shown(find(stack, name).properties());
  }

  static String property(Stack stack, String name, String path) {
    return find(stack, name).node(path).map(Given::shown).orElse("nothing");
  }

  /// A node in one line: `{Arn: Fn.Arn, Sizes: [1, 2]}`.
  static String shown(Node node) {
    return switch (node) {
      case Node.Scalar scalar -> scalar.text();
      case Node.Sequence(var items, _) -> items.stream().map(Given::shown).toList().toString();
      case Mapping mapping -> {
        var entries = new ArrayList<String>();
        for (var entry : mapping.entries()) {
          entries.add(entry.name() + ": " + shown(entry.value()));
        }
        yield "{" + String.join(", ", entries) + "}";
      }
      case Node.Reference(var resource, var attribute, _) ->
          "!" + resource + (attribute.isEmpty() ? "" : "." + attribute);
      case Node.Call(var function, var argument, _) -> function + "(" + shown(argument) + ")";
      case Node.Text(var pieces, _) -> "text" + pieces.stream().map(Given::shown).toList();
      case Node.Absent _ -> "absent";
      case Node.Unknown(var reason, _) -> "unknown: " + reason;
    };
  }

  static Inputs parameters(Map<String, Node> parameters) {
    return Inputs.NONE.withParameters(parameters);
  }
}
