package dev.faregate.format.serverless;

import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/// Lays one mapping over another, as the framework does with `resources`.
final class Merging {
  private Merging() {}

  /// The entries of both; where both are mappings, those of both again, else what is above counts.
  static Mapping over(Mapping below, Mapping above) {
    if (above.entries().isEmpty()) {
      return below;
    }
    var entries = new LinkedHashMap<String, Entry>();
    for (var entry : below.entries()) {
      entries.put(entry.name(), entry);
    }
    for (var entry : above.entries()) {
      var before = entries.get(entry.name());
      entries.put(entry.name(), before == null ? entry : merged(before, entry));
    }
    return new Mapping(new ArrayList<>(entries.values()), below.origin());
  }

  private static Entry merged(Entry below, Entry above) {
    Node value =
        below.value() instanceof Mapping old && above.value() instanceof Mapping young
            ? over(old, young)
            : above.value();
    return new Entry(below.value() instanceof Mapping ? below.key() : above.key(), value);
  }
}
