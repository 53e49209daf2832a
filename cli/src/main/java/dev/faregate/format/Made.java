package dev.faregate.format;

import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Reference;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Origin;
import java.util.List;

/// Nodes that a format makes, at the place of what makes it make them.
public final class Made {
  private Made() {}

  public static Scalar text(String text, Origin origin) {
    return new Scalar(text, false, origin);
  }

  public static Reference reference(String resource, String attribute, Origin origin) {
    return new Reference(resource, attribute, origin);
  }

  /// Named at the place of its value.
  public static Entry entry(String name, Node value) {
    return new Entry(new Scalar(name, false, value.origin()), value);
  }

  public static Mapping mapping(Origin origin, Entry... entries) {
    return new Mapping(List.of(entries), origin);
  }

  public static Sequence list(Origin origin, Node... items) {
    return new Sequence(List.of(items), origin);
  }

  /// The same entry under the name that CloudFormation has for it.
  public static Entry renamed(Entry entry, String name) {
    return renamed(entry, name, entry.value());
  }

  public static Entry renamed(Entry entry, String name, Node value) {
    return new Entry(new Scalar(name, false, entry.key().origin()), value);
  }
}
