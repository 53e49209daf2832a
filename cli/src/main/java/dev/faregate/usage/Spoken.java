package dev.faregate.usage;

import dev.faregate.resource.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What one level says of one usage figure.
final class Spoken {
  private final Map<String, Entry> byName = new HashMap<>();
  private final List<Told> others = new ArrayList<>();

  private record Told(Selector selector, Entry entry) {}

  /// Of two entries that select alike, the later holds.
  void add(Entry entry) {
    var selector = Selector.of(entry.selector());
    if (selector.kind() == Selector.Kind.NAME && selector.file().isEmpty()) {
      byName.put(selector.pattern(), entry);
    } else {
      others.add(new Told(selector, entry));
    }
  }

  Optional<Entry> find(Resource resource, UnaryOperator<String> path) {
    @Nullable Told closest = null;
    for (var told : others) {
      if (told.selector().matches(resource, path)
          && (closest == null || !closest.selector().isCloserThan(told.selector()))) {
        closest = told;
      }
    }
    if (closest == null || closest.selector().kind() != Selector.Kind.NAME) {
      var named = byName.get(resource.name());
      if (named != null) {
        return Optional.of(named);
      }
    }
    return closest == null ? Optional.empty() : Optional.of(closest.entry());
  }
}
