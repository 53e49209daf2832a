package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/// Entries of a mapping that stand for others: `Fn::ForEach::Name` and `Fn::Transform`.
final class Expansion {
  static final String TRANSFORM = "Fn::Transform";

  private final Include include;

  Expansion(Include include) {
    this.include = include;
  }

  /// The mapping with the entries that are meant, its values as written.
  Mapping expand(Mapping mapping, Evaluator evaluator) {
    for (var entry : mapping.entries()) {
      if (standsForOthers(entry.name())) {
        var meant = new LinkedHashMap<String, Mapping.Entry>();
        addAll(mapping, meant, evaluator);
        return new Mapping(new ArrayList<>(meant.values()), mapping.origin());
      }
    }
    return mapping;
  }

  private static boolean standsForOthers(String name) {
    return name.startsWith("Fn::") && (name.equals(TRANSFORM) || name.startsWith(ForEach.PREFIX));
  }

  private void addAll(Mapping mapping, Map<String, Mapping.Entry> meant, Evaluator evaluator) {
    for (var entry : mapping.entries()) {
      if (!evaluator.work().spend(1)) {
        evaluator.exhausted(entry.key().origin());
        return;
      }
      if (entry.name().startsWith(ForEach.PREFIX)) {
        for (var part : ForEach.unfold(entry, evaluator)) {
          addAll(part, meant, evaluator);
        }
      } else if (entry.name().equals(TRANSFORM)) {
        addIncluded(entry, meant, evaluator);
      } else {
        meant.put(entry.name(), entry);
      }
    }
  }

  private void addIncluded(
      Mapping.Entry entry, Map<String, Mapping.Entry> meant, Evaluator evaluator) {
    var transforms = entry.value() instanceof Sequence(var items, _) ? items : null;
    if (transforms == null) {
      addContent(entry.value(), entry, meant, evaluator);
      return;
    }
    for (var transform : transforms) {
      addContent(transform, entry, meant, evaluator);
    }
  }

  private void addContent(
      Node transform, Mapping.Entry entry, Map<String, Mapping.Entry> meant, Evaluator evaluator) {
    var origin = entry.key().origin();
    var node = include.content(transform, origin, evaluator);
    if (node instanceof Mapping content) {
      addAll(content, meant, evaluator);
    } else if (node instanceof Node.Unknown(var reason, _)) {
      evaluator.problems().add(reason + ", so what it adds here is not known", origin);
    } else {
      evaluator.problems().add("what is included here is no mapping", origin);
    }
  }
}
