package dev.faregate.aws.lambda;

import dev.faregate.aws.lambda.Companions.Gathered;
import dev.faregate.format.Declaration;
import dev.faregate.format.Properties;
import dev.faregate.format.Stack;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is being gathered of each function of a stack.
final class Gathering {
  private final FunctionLinks links;
  private final Map<String, Gathered> all = new HashMap<>();

  Gathering(Stack stack) {
    links = new FunctionLinks(stack);
  }

  /// That of the function a property speaks of, empty if the function is not in this stack.
  Optional<Gathered> linked(Declaration declaration, String property) {
    return linked(declaration.node(property));
  }

  Optional<Gathered> linked(Optional<Node> property) {
    var function = links.function(property);
    return function.isEmpty() ? Optional.empty() : Optional.of(named(function.get()));
  }

  /// That of a function by its logical name.
  Gathered named(String function) {
    var known = all.get(function);
    if (known != null) {
      return known;
    }
    var gathered = new Gathered();
    all.put(function, gathered);
    return gathered;
  }

  /// The items of a list, none if it is no list.
  static List<Node> items(Optional<Node> list) {
    return list.isPresent() && list.get() instanceof Sequence(var items, _) ? items : List.of();
  }

  static Optional<Node> property(Node node, String name) {
    return node instanceof Mapping mapping ? Properties.node(mapping, name) : Optional.empty();
  }
}
