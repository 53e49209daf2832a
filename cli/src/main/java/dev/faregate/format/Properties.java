package dev.faregate.format;

import dev.faregate.resource.Value;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Absent;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Reference;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Text;
import dev.faregate.source.Node.Unknown;
import java.util.Optional;

/// Reads evaluated properties as values of a type. Usable on any mapping: a container in a list has
/// properties too.
public final class Properties {
  private Properties() {}

  /// The node at a dotted path, see [Declaration#node].
  public static Optional<Node> node(Mapping properties, String path) {
    Node here = properties;
    int from = 0;
    while (from <= path.length()) {
      if (here instanceof Unknown) {
        return Optional.of(here);
      }
      if (!(here instanceof Mapping mapping)) {
        return Optional.empty();
      }
      int dot = path.indexOf('.', from);
      int to = dot < 0 ? path.length() : dot;
      var next = mapping.get(path.substring(from, to));
      if (next.isEmpty() || next.get() instanceof Absent) {
        return Optional.empty();
      }
      here = next.get();
      from = to + 1;
    }
    return here instanceof Scalar scalar && scalar.isNull() ? Optional.empty() : Optional.of(here);
  }

  public static Value<Long> number(Mapping properties, String path) {
    var node = node(properties, path);
    return node.isEmpty() ? new Value.Absent<>() : number(node.get());
  }

  public static Value<String> text(Mapping properties, String path) {
    var node = node(properties, path);
    return node.isEmpty() ? new Value.Absent<>() : text(node.get());
  }

  public static Value<Boolean> flag(Mapping properties, String path) {
    var node = node(properties, path);
    return node.isEmpty() ? new Value.Absent<>() : flag(node.get());
  }

  public static Value<Long> number(Node node) {
    if (node instanceof Scalar scalar) {
      return whole(scalar);
    }
    if (node instanceof Unknown(var reason, var origin)) {
      return new Value.Unknown<>(reason, origin);
    }
    return unfitOrUnknown(node, "a whole number");
  }

  public static Value<String> text(Node node) {
    if (node instanceof Scalar scalar) {
      return new Value.Given<>(scalar.text(), scalar.origin());
    }
    if (node instanceof Unknown(var reason, var origin)) {
      return new Value.Unknown<>(reason, origin);
    }
    return unfitOrUnknown(node, "text");
  }

  public static Value<Boolean> flag(Node node) {
    if (node instanceof Scalar scalar) {
      return switch (scalar.text()) {
        case "true", "True", "TRUE", "yes", "on" -> new Value.Given<>(true, scalar.origin());
        case "false", "False", "FALSE", "no", "off" -> new Value.Given<>(false, scalar.origin());
        default -> new Value.Unfit<>(scalar.text(), "true or false", scalar.origin());
      };
    }
    return node instanceof Unknown(var reason, var origin)
        ? new Value.Unknown<>(reason, origin)
        : unfitOrUnknown(node, "true or false");
  }

  public static <T> Value<T> orDefault(Value<T> value, T byDefault) {
    return value instanceof Value.Absent ? new Value.Default<>(byDefault) : value;
  }

  private static Value<Long> whole(Scalar scalar) {
    var text = scalar.text().trim();
    var digits = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    try {
      return new Value.Given<>(Long.parseLong(digits), scalar.origin());
    } catch (NumberFormatException e) {
      return new Value.Unfit<>(scalar.text(), "a whole number", scalar.origin());
    }
  }

  private static <T> Value<T> unfitOrUnknown(Node node, String wanted) {
    if (node instanceof Reference(var resource, _, var origin)) {
      return new Value.Unknown<>("known only once " + resource + " exists", origin);
    }
    if (node instanceof Text text) {
      return new Value.Unknown<>("known only at deployment", text.origin());
    }
    if (node instanceof Call(var function, _, var origin)) {
      return new Value.Unknown<>(function + " is not computed", origin);
    }
    if (node instanceof Sequence list) {
      return new Value.Unfit<>("a list", wanted, list.origin());
    }
    if (node instanceof Mapping mapping) {
      return new Value.Unfit<>("a mapping", wanted, mapping.origin());
    }
    if (node instanceof Absent) {
      return new Value.Absent<>();
    }
    if (node instanceof Scalar scalar) {
      return new Value.Unfit<>(scalar.text(), wanted, scalar.origin());
    }
    var unknown = (Unknown) node;
    return new Value.Unknown<>(unknown.reason(), unknown.origin());
  }
}
