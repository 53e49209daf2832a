package dev.faregate.format.cloudformation;

import dev.faregate.source.Mapping;
import java.util.ArrayList;
import java.util.List;

/// The names in a mapping.
final class Names {
  private Names() {}

  static List<String> of(Mapping mapping) {
    var names = new ArrayList<String>(mapping.entries().size());
    for (var entry : mapping.entries()) {
      names.add(entry.name());
    }
    return names;
  }
}
