package dev.faregate.format;

import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.List;

/// The properties of a lowered resource, in the making. Each name is put once.
public final class Draft {
  private final List<Entry> entries = new ArrayList<>();
  private final Origin origin;

  /// @param origin where the properties are written as a whole
  public Draft(Origin origin) {
    this.origin = origin;
  }

  public Draft keep(Entry entry) {
    entries.add(entry);
    return this;
  }

  public Draft put(String name, Node value) {
    entries.add(Made.entry(name, value));
    return this;
  }

  public Draft put(String name, String text) {
    return put(name, Made.text(text, origin));
  }

  /// Takes over the properties of these names that are written.
  public Draft take(Mapping from, String... names) {
    for (var name : names) {
      takeAs(from, name, name);
    }
    return this;
  }

  /// Takes over a property, if it is written, under another name.
  public Draft takeAs(Mapping from, String name, String as) {
    var entry = from.entry(name);
    if (entry.isPresent() && isWritten(entry.get().value())) {
      entries.add(Made.renamed(entry.get(), as));
    }
    return this;
  }

  /// Whether a value says anything: neither null nor left out by `AWS::NoValue`.
  public static boolean isWritten(Node value) {
    if (value instanceof Node.Absent) {
      return false;
    }
    if (value instanceof Node.Scalar scalar) {
      return !scalar.isNull();
    }
    return true;
  }

  public static boolean isWritten(Mapping properties, String name) {
    return Properties.node(properties, name).isPresent();
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  public Mapping build() {
    return new Mapping(entries, origin);
  }
}
