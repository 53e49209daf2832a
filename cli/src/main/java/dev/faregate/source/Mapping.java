package dev.faregate.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Names and what they stand for, in the order in which they are written.
///
/// A class, not a record, for the index that large mappings need.
public final class Mapping implements Node {
  private static final int WORTH_AN_INDEX = 8;

  private final List<Entry> entries;
  private final Origin origin;

  /// Made whole before it is seen: several threads may ask at once.
  private volatile @Nullable Map<String, Entry> index;

  /// @param key where the name is written
  public record Entry(Scalar key, Node value) {
    public String name() {
      return key.text();
    }
  }

  /// @param entries without duplicates: the reader keeps the last of them and says so
  public Mapping(List<Entry> entries, Origin origin) {
    this.entries = List.copyOf(entries);
    this.origin = origin;
  }

  public static Mapping empty(Origin origin) {
    return new Mapping(List.of(), origin);
  }

  public List<Entry> entries() {
    return entries;
  }

  @Override
  public Origin origin() {
    return origin;
  }

  public Optional<Entry> entry(String name) {
    if (entries.size() > WORTH_AN_INDEX) {
      return Optional.ofNullable(index().get(name));
    }
    for (int i = 0; i < entries.size(); i++) { // no iterator: nothing is asked more often
      var entry = entries.get(i);
      if (entry.name().equals(name)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  public Optional<Node> get(String name) {
    var entry = entry(name);
    return entry.isEmpty() ? Optional.empty() : Optional.of(entry.get().value());
  }

  public boolean has(String name) {
    return entry(name).isPresent();
  }

  private Map<String, Entry> index() {
    var known = index;
    if (known == null) {
      known = new HashMap<>(entries.size() * 2);
      for (var entry : entries) {
        known.put(entry.name(), entry);
      }
      index = known;
    }
    return known;
  }
}
