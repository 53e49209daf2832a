package dev.faregate.format.serverless;

import dev.faregate.format.Problems;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Unknown;
import java.util.ArrayList;
import java.util.List;

/// `functions:`, a mapping or a list of mappings, each of which may be in a file of its own.
final class FunctionsSection {
  private FunctionsSection() {}

  /// The functions by name; what is not known is said.
  static List<Entry> of(Node section, Problems problems) {
    var functions = new ArrayList<Entry>();
    if (section instanceof Sequence(var items, _)) {
      for (var item : items) {
        add(item, functions, problems);
      }
    } else {
      add(section, functions, problems);
    }
    return functions;
  }

  private static void add(Node node, List<Entry> functions, Problems problems) {
    if (node instanceof Mapping mapping) {
      for (var entry : mapping.entries()) {
        if (entry.value() instanceof Mapping) {
          functions.add(entry);
        } else {
          tell("function " + entry.name() + " is", entry.value(), problems);
        }
      }
    } else {
      tell("functions are", node, problems);
    }
  }

  private static void tell(String subject, Node node, Problems problems) {
    if (node instanceof Unknown(var reason, var origin)) {
      problems.doubt(subject + " not known: " + reason, origin);
    } else if (!(node instanceof Scalar scalar && scalar.isNull())) {
      problems.add(subject + " no mapping", node.origin());
    }
  }
}
