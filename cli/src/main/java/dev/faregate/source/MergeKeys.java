package dev.faregate.source;

import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/// YAML's merge key `<<`: brings the entries of other mappings, except those written out. Of
/// several mappings the first that has a name gives it.
final class MergeKeys {
  private final Draft draft;
  private final List<Mapping> sources = new ArrayList<>();

  MergeKeys(Draft draft) {
    this.draft = draft;
  }

  static boolean isMerge(Scalar key) {
    return !key.quoted() && "<<".equals(key.text());
  }

  void add(Scalar key, Node value) {
    if (value instanceof Mapping mapping) {
      sources.add(mapping);
      return;
    }
    if (value instanceof Sequence sequence && areMappings(sequence)) {
      for (var item : sequence.items()) {
        sources.add((Mapping) item);
      }
      return;
    }
    draft.note(
        "<< merges mappings, such as an alias to one, and this is none; it is left out",
        key.origin().at().orElseThrow(),
        List.of());
  }

  /// Adds what `written` does not have.
  void mergeInto(Entries written) {
    for (var source : sources) {
      for (var entry : source.entries()) {
        written.addMissing(entry);
      }
    }
  }

  private static boolean areMappings(Sequence sequence) {
    for (var item : sequence.items()) {
      if (!(item instanceof Mapping)) {
        return false;
      }
    }
    return true;
  }
}
