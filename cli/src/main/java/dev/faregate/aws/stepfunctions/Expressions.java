package dev.faregate.aws.stepfunctions;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;

/// Walks the values of a state that may hold expressions, without its inner states.
final class Expressions {
  interface Visitor {
    /// @param name the field that has the text
    void text(String name, Node.Scalar text);
  }

  private Expressions() {}

  static void visit(State state, Visitor visitor) {
    for (var entry : state.body().entries()) {
      switch (entry.name()) {
        case "Comment", "Type", "Next", "QueryLanguage", "Resource", "States" -> {}
        case "Branches", "ItemProcessor", "Iterator" -> {}
        default -> visit(entry.name(), entry.value(), visitor);
      }
    }
  }

  private static void visit(String name, Node node, Visitor visitor) {
    if (node instanceof Node.Scalar scalar) {
      visitor.text(name, scalar);
    } else if (node instanceof Mapping mapping) {
      for (var entry : mapping.entries()) {
        if (!entry.name().equals("Comment")) {
          visit(entry.name(), entry.value(), visitor);
        }
      }
    } else if (node instanceof Node.Sequence(var items, _)) {
      for (var item : items) {
        visit(name, item, visitor);
      }
    }
  }
}
