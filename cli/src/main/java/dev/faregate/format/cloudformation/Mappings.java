package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Origin;

/// The tables in a template's Mappings.
final class Mappings {
  private final Sections sections;

  Mappings(Sections sections) {
    this.sections = sections;
  }

  /// By name; each has rows by the first key, and those values by the second.
  Mapping tables(Evaluator evaluator) {
    return sections.get("Mappings", evaluator);
  }

  /// A value as it arrives at `use`. Only text and lists of text can stand in a table.
  static Node value(Node written, String table, Origin use, Evaluator evaluator) {
    var value = evaluator.evaluate(written);
    return Values.through(named(value, "mapping " + table), use);
  }

  private static Node named(Node value, String what) {
    if (value instanceof Scalar(var text, var quoted, var origin)) {
      return new Scalar(text, quoted, origin.called(what));
    }
    if (value instanceof Sequence(var items, var origin)) {
      return new Sequence(items, origin.called(what));
    }
    return value;
  }
}
