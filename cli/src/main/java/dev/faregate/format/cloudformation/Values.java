package dev.faregate.format.cloudformation;

import dev.faregate.source.Node;
import dev.faregate.source.Node.Absent;
import dev.faregate.source.Node.Reference;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Text;
import dev.faregate.source.Node.Unknown;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.List;

/// What the functions ask of evaluated nodes.
final class Values {
  private Values() {}

  /// A value that a function made.
  static Scalar text(String text, Origin origin) {
    return new Scalar(text, true, origin);
  }

  static Scalar truth(boolean value, Origin origin) {
    return new Scalar(value ? "true" : "false", false, origin);
  }

  /// The text as AWS sees it: YAML's `True` without quotes is `true`.
  static String plain(Scalar scalar) {
    if (scalar.quoted()) {
      return scalar.text();
    }
    return switch (scalar.text()) {
      case "True", "TRUE" -> "true";
      case "False", "FALSE" -> "false";
      default -> scalar.text();
    };
  }

  /// Unknown for the same reason as `node` is.
  static Unknown unknown(Node node, Origin origin) {
    return new Unknown(reason(node), origin);
  }

  /// Why the text of a node is not known.
  static String reason(Node node) {
    if (node instanceof Unknown(var reason, _)) {
      return reason;
    }
    if (node instanceof Reference(var resource, _, _)) {
      return "known only once " + resource + " exists";
    }
    if (node instanceof Text(var pieces, _)) {
      return reason(pieces);
    }
    if (node instanceof Sequence(var items, _)) {
      return reason(items);
    }
    return "known only at deployment";
  }

  private static String reason(List<Node> nodes) {
    for (var node : nodes) {
      if (!(node instanceof Scalar)) {
        return reason(node);
      }
    }
    return "known only at deployment";
  }

  /// Whether the value is there before deployment: text, or a list of texts.
  static boolean known(Node node) {
    if (node instanceof Sequence(var items, _)) {
      for (var item : items) {
        if (!known(item)) {
          return false;
        }
      }
      return true;
    }
    return node instanceof Scalar;
  }

  /// The value as it arrives at `use`, with the place it comes from.
  static Node through(Node node, Origin use) {
    if (node instanceof Scalar(var text, var quoted, var origin)) {
      return new Scalar(text, quoted, origin.through(use));
    }
    if (node instanceof Unknown(var reason, var origin)) {
      return new Unknown(reason, origin.through(use));
    }
    if (node instanceof Sequence(var items, var origin)) {
      var moved = new ArrayList<Node>(items.size());
      for (var item : items) {
        moved.add(through(item, use));
      }
      return new Sequence(moved, origin.through(use));
    }
    if (node instanceof Reference(var resource, var attribute, var origin)) {
      return new Reference(resource, attribute, origin.through(use));
    }
    return node;
  }

  /// Whether it is YAML's or JSON's null, or left out.
  static boolean isNothing(Node node) {
    return node instanceof Absent || (node instanceof Scalar scalar && scalar.isNull());
  }
}
