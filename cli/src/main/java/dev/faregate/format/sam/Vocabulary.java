package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping.Entry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The properties of one of SAM's types that need no more than a name.
final class Vocabulary {
  private final Map<String, String> kept = new HashMap<>();
  private final Set<String> elsewhere;

  /// A property whose value changes its shape, too.
  interface Others {
    /// @return false where the type has no such property
    boolean put(Entry entry, SamResource resource, Draft draft);
  }

  private Vocabulary(Set<String> elsewhere) {
    this.elsewhere = elsewhere;
  }

  /// @param kept as they are; `Type=StateMachineType` is one that CloudFormation calls otherwise
  /// @param elsewhere those of which another resource is made, or which only SAM needs
  static Vocabulary of(String kept, String elsewhere) {
    var vocabulary = new Vocabulary(new HashSet<>(Words.of(elsewhere)));
    for (var word : Words.of(kept)) {
      int equals = word.indexOf('=');
      var name = equals < 0 ? word : word.substring(0, equals);
      vocabulary.kept.put(name, word.substring(equals + 1));
    }
    return vocabulary;
  }

  /// @return whether nothing more is to be done
  boolean put(Entry entry, Draft draft) {
    var name = kept.get(entry.name());
    if (name != null) {
      draft.keep(name.equals(entry.name()) ? entry : Made.renamed(entry, name));
    }
    return name != null || elsewhere.contains(entry.name());
  }

  /// Puts all properties of a resource that are written; one that its type does not have is said
  /// and kept, so that nothing is lost.
  Draft putAll(SamResource resource, Draft draft, Others others) {
    for (var entry : resource.properties().entries()) {
      if (Draft.isWritten(entry.value())
          && !put(entry, draft)
          && !others.put(entry, resource, draft)) {
        resource.refuseUnknown(entry);
        draft.keep(entry);
      }
    }
    return draft;
  }

  /// For types whose only property of another shape is `Tags`.
  static boolean tags(Entry entry, SamResource resource, Draft draft) {
    if (!"Tags".equals(entry.name())) {
      return false;
    }
    draft.keep(Made.renamed(entry, "Tags", Tags.asList(entry.value())));
    return true;
  }
}
