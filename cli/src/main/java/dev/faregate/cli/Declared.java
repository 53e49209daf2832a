package dev.faregate.cli;

import dev.faregate.format.Declaration;
import dev.faregate.format.Stack;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Reference;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Origin;
import dev.faregate.source.Source;
import dev.faregate.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Declarations made of options, so that a quote is priced by the very code that prices a
/// descriptor.
final class Declared {
  private static final String FILE = "";
  private static final Span NOWHERE = new Span(FILE, 1, 1, 1, 1, 0, 0);

  private final List<Declaration> declarations = new ArrayList<>();

  void add(String type, String name, Entry... properties) {
    declarations.add(
        new Declaration(type, name, NOWHERE, mapping(properties), mapping(), Optional.empty()));
  }

  Stack stack() {
    var source = new Source(FILE, "", List.of(), List.of(), List.of());
    return new Stack("options", "", source, Optional.empty(), declarations, List.of(), List.of());
  }

  static Entry entry(String name, Node value) {
    return new Entry(new Scalar(name, false, Origin.at(NOWHERE)), value);
  }

  static Entry entry(String name, String value) {
    return entry(name, text(value));
  }

  static Mapping mapping(Entry... entries) {
    return new Mapping(List.of(entries), Origin.at(NOWHERE));
  }

  static Node list(Node... items) {
    return new Sequence(List.of(items), Origin.at(NOWHERE));
  }

  static Node text(String text) {
    return new Scalar(text, false, Origin.at(NOWHERE));
  }

  static Node reference(String resource, String attribute) {
    return new Reference(resource, attribute, Origin.at(NOWHERE));
  }
}
