package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `Fn::ForEach::Name: [Identifier, [items], {key: body}]` of AWS::LanguageExtensions: the entries
/// of the body once for each item.
final class ForEach {
  static final String PREFIX = "Fn::ForEach::";

  private ForEach() {}

  /// One mapping for each item, its values as written but for the identifier.
  static List<Mapping> unfold(Mapping.Entry entry, Evaluator evaluator) {
    if (!(entry.value() instanceof Sequence(var parts, _))
        || parts.size() != 3
        || !(parts.getFirst() instanceof Scalar identifier)
        || !(parts.getLast() instanceof Mapping body)) {
      evaluator
          .problems()
          .add(entry.name() + " takes [identifier, [items], {key: value}]", entry.key().origin());
      return List.of();
    }
    var unfolded = new ArrayList<Mapping>();
    for (var item : items(parts.get(1), entry, evaluator).values()) {
      var substitution = new Substitution(identifier.text(), item, evaluator);
      if (substitution.in(body) instanceof Mapping part) {
        unfolded.add(part);
      }
    }
    return unfolded;
  }

  private static Map<String, Scalar> items(
      Node collection, Mapping.Entry entry, Evaluator evaluator) {
    var items = new LinkedHashMap<String, Scalar>();
    var value = evaluator.evaluate(collection);
    if (!add(value, items)) {
      var reason =
          value instanceof Unknown || !Values.known(value)
              ? Values.reason(value)
              : "its items are no texts";
      evaluator.problems().add(entry.name() + " makes nothing: " + reason, entry.key().origin());
    }
    return items;
  }

  /// @return whether all was text or lists of text
  private static boolean add(Node value, Map<String, Scalar> items) {
    if (value instanceof Scalar scalar) {
      items.put(scalar.text(), scalar);
    } else if (value instanceof Sequence(var nodes, _)) {
      for (var node : nodes) {
        if (!add(node, items)) {
          items.clear();
          return false;
        }
      }
    } else {
      return false;
    }
    return true;
  }
}
