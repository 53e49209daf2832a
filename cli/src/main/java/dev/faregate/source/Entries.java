package dev.faregate.source;

import dev.faregate.source.Node.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The entries of one mapping while it is read. The last of two equal keys counts, as it does to
/// the libraries that AWS's tools use, and the draft is told.
final class Entries {
  private static final int WORTH_AN_INDEX = 8;

  private final Draft draft;
  private final List<Mapping.Entry> entries = new ArrayList<>();
  private @Nullable Map<String, Integer> index;

  Entries(Draft draft) {
    this.draft = draft;
  }

  void add(Scalar key, Node value) {
    int before = find(key.text());
    if (before < 0) {
      append(new Mapping.Entry(key, value));
      return;
    }
    var first = entries.set(before, new Mapping.Entry(key, value));
    tellDuplicate(place(first.key()), place(key), key.text());
  }

  /// Adds what a merge key brings, unless the name is there already.
  void addMissing(Mapping.Entry entry) {
    if (find(entry.name()) < 0) {
      append(entry);
    }
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  List<Mapping.Entry> list() {
    return entries;
  }

  private void append(Mapping.Entry entry) {
    if (entries.size() >= draft.bounds().keys()) {
      int start = place(entry.key()).start();
      throw new Unreadable(
          "more than " + draft.bounds().keys() + " keys in one mapping; split it", start, start);
    }
    if (index != null) {
      index.put(entry.name(), entries.size());
    }
    entries.add(entry);
  }

  private int find(String name) {
    if (entries.size() >= WORTH_AN_INDEX) {
      Integer at = index().get(name);
      return at == null ? -1 : at;
    }
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private Map<String, Integer> index() {
    var known = index;
    if (known == null) {
      known = new HashMap<>();
      for (int i = 0; i < entries.size(); i++) {
        known.put(entries.get(i).name(), i);
      }
      index = known;
    }
    return known;
  }

  private void tellDuplicate(Span first, Span last, String name) {
    draft.note(
        Excerpt.of(name)
            + " is written twice here, first at "
            + first.line()
            + ":"
            + first.column()
            + "; only the last one counts, so remove one",
        last,
        List.of(first));
  }

  /// Where a key stands; keys that are read always have a place.
  private static Span place(Scalar key) {
    return key.origin().at().orElseThrow();
  }
}
