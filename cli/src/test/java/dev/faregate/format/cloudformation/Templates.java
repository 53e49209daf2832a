package dev.faregate.format.cloudformation;

import dev.faregate.format.Files;
import dev.faregate.format.Inputs;
import dev.faregate.format.Properties;
import dev.faregate.format.Stack;
import dev.faregate.source.Bounds;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Origin;
import dev.faregate.source.Problem;
import dev.faregate.source.Reader;
import dev.faregate.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Templates written in tests, and what came of them.
final class Templates {
  private Templates() {}

  static Source source(String file, String text) {
    return Reader.read(file, text.getBytes(StandardCharsets.UTF_8), Bounds.DEFAULT);
  }

  static Stack read(String text) {
    return read(text, Inputs.NONE);
  }

  static Stack read(String text, Inputs inputs) {
    var source = source("template.yaml", text);
    return new CloudFormation().read(source, source.documents().getFirst(), inputs);
  }

  /// Parameters as `--parameter NAME=VALUE` gives them.
  static Inputs given(String... namesAndValues) {
    var parameters = new HashMap<String, Node>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      var value = new Scalar(namesAndValues[i + 1], true, Origin.of("option --parameter"));
      parameters.put(namesAndValues[i], value);
    }
    return Inputs.NONE.withParameters(parameters);
  }

  static Inputs in(String region) {
    return new Inputs(Map.of(), Optional.of(region), Map.of(), Files.NONE);
  }

  /// Files beside the template, by path.
  static Inputs beside(Map<String, String> texts) {
    Files files =
        (from, path) ->
            texts.containsKey(path) ? source(path, texts.get(path)) : Files.NONE.open(from, path);
    return new Inputs(Map.of(), Optional.empty(), Map.of(), files);
  }

  /// A property of the resource `It`, in one line: texts as they are, what is unknown in angle
  /// brackets.
  static String property(Stack stack, String path) {
    var it = stack.find("It").orElseThrow();
    var node = Properties.node(it.properties(), path);
    return node.isEmpty() ? "absent" : show(node.get());
  }

  /// What a value in a template evaluates to, in one line.
  static String value(String yaml, Inputs inputs, String... sections) {
    var resource = "Resources:\n  It:\n    Type: My::Own::Thing\n    Properties:\n      Value: ";
    var other = "  Other:\n    Type: My::Own::Thing\n";
    var text = resource + yaml + "\n" + other + String.join("\n", sections);
    return property(read(text, inputs), "Value");
  }

  static String value(String yaml, String... sections) {
    return value(yaml, Inputs.NONE, sections);
  }

  static List<String> problems(Stack stack) {
    return stack.problems().stream().map(Problem::message).toList();
  }

  static String show(Node node) {
    return switch (node) {
      case Scalar(var text, _, _) -> text;
      case Node.Sequence(var items, _) -> items.stream().map(Templates::show).toList().toString();
      case Mapping mapping -> {
        var text = new StringBuilder("{");
        for (var entry : mapping.entries()) {
          text.append(text.length() > 1 ? ", " : "").append(entry.name()).append(": ");
          text.append(show(entry.value()));
        }
        yield text.append("}").toString();
      }
      case Node.Reference(var resource, var attribute, _) ->
          "<" + resource + (attribute.isEmpty() ? "" : "." + attribute) + ">";
      case Node.Text(var pieces, _) -> {
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(show(piece)));
        yield text.toString();
      }
      case Node.Unknown(var reason, _) -> "<" + reason + ">";
      case Node.Absent _ -> "<absent>";
      case Node.Call(var function, _, _) -> "<call of " + function + ">";
    };
  }
}
