package dev.faregate.format;

import dev.faregate.source.Bounds;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Origin;
import dev.faregate.source.Reader;
import dev.faregate.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Descriptors as text, and what they become as text.
public final class Given {
  private Given() {}

  public static Source source(String file, String text) {
    return Reader.read(file, text.getBytes(StandardCharsets.UTF_8), Bounds.DEFAULT);
  }

  public static Stack stack(Format format, String file, String text) {
    return stack(format, file, text, Inputs.NONE);
  }

  public static Stack stack(Format format, String file, String text, Inputs inputs) {
    var source = source(file, text);
    return format.read(source, source.documents().getFirst(), inputs);
  }

  public static boolean recognises(Format format, String file, String text) {
    return format.recognises(source(file, text).documents().getFirst());
  }

  /// Inputs with these options and these files beside the descriptor.
  public static Inputs inputs(Map<String, String> options, Map<String, String> files) {
    var parameters = new HashMap<String, Node>();
    options.forEach((name, value) -> parameters.put(name, option(name, value)));
    return new Inputs(
        parameters,
        Optional.empty(),
        Map.of(),
        (from, path) ->
            files.containsKey(path) ? source(path, files.get(path)) : Files.NONE.open(from, path));
  }

  private static Node option(String name, String value) {
    return new Scalar(value, true, Origin.of("option --parameter " + name));
  }

  /// `TYPE NAME` of each declaration.
  public static List<String> declared(Stack stack) {
    return stack.declarations().stream()
        .map(declaration -> declaration.type() + " " + declaration.name())
        .toList();
  }

  public static List<String> problems(Stack stack) {
    return stack.problems().stream().map(problem -> problem.message()).toList();
  }

  public static Declaration find(Stack stack, String name) {
    return stack
        .find(name)
        .orElseThrow(() -> new AssertionError(name + " not in " + declared(stack)));
  }

  public static String properties(Stack stack, String name) {
    return shown(find(stack, name).properties());
  }

  public static String property(Stack stack, String name, String path) {
    return find(stack, name).node(path).map(Given::shown).orElse("nothing");
  }

  /// A node in one line: `{Arn: !Fn.Arn, Sizes: [1, 2]}`.
  public static String shown(Node node) {
    return switch (node) {
      case Scalar scalar -> scalar.text();
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
}
