package dev.faregate.format.sam;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.List;

/// Questions about evaluated nodes.
final class Nodes {
  private Nodes() {}

  static boolean isText(Node node, String text) {
    return node instanceof Scalar scalar && scalar.text().equals(text);
  }

  /// Whether the value is known, in whatever shape.
  static boolean isKnown(Node node) {
    return node instanceof Scalar || node instanceof Mapping || node instanceof Sequence;
  }

  /// The items of a list; a single value is a list of one.
  static List<Node> items(Node node) {
    return node instanceof Sequence(var items, _) ? items : List.of(node);
  }

  static boolean isTrue(Node node) {
    return node instanceof Scalar scalar
        && switch (scalar.text()) {
          case "true", "True", "TRUE", "yes", "on" -> true;
          default -> false;
        };
  }

  static boolean isFalse(Node node) {
    return node instanceof Scalar scalar
        && switch (scalar.text()) {
          case "false", "False", "FALSE", "no", "off" -> true;
          default -> false;
        };
  }

  static boolean isAlphanumeric(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
