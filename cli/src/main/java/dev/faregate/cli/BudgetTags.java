package dev.faregate.cli;

import dev.faregate.format.Declaration;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The tags of a resource, as far as they are known before deployment.
final class BudgetTags {
  static final BudgetTags NONE = new BudgetTags();

  private final Map<String, String> known = new HashMap<>();
  private boolean isPartlyUnknown;

  private BudgetTags() {}

  /// `Tags` as a list of keys and values, or as names with values.
  static BudgetTags of(Declaration declaration) {
    var node = declaration.node("Tags");
    if (node.isEmpty()) {
      return NONE;
    }
    var tags = new BudgetTags();
    tags.read(node.get());
    return tags;
  }

  private void read(Node node) {
    if (node instanceof Mapping named) {
      for (var entry : named.entries()) {
        add(entry.key(), entry.value());
      }
    } else if (node instanceof Sequence(var items, _)) {
      for (var item : items) {
        if (item instanceof Mapping pair) {
          add(either(pair, "Key", "key"), either(pair, "Value", "value"));
        } else {
          isPartlyUnknown = true;
        }
      }
    } else {
      isPartlyUnknown = true;
    }
  }

  private static Node either(Mapping pair, String one, String other) {
    return pair.get(one).or(() -> pair.get(other)).orElse(pair);
  }

  private void add(Node name, Node value) {
    if (name instanceof Scalar key && value instanceof Scalar text) {
      known.put(key.text(), text.text());
    } else {
      isPartlyUnknown = true;
    }
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(known.get(name));
  }

  /// Whether there may be others.
  boolean isPartlyUnknown() {
    return isPartlyUnknown;
  }
}
