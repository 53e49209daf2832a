package dev.faregate.cli;

import dev.faregate.resource.Wildcard;
import dev.faregate.usage.Selector;
import java.util.ArrayList;
import java.util.Optional;

/// What a budget is a budget of: whatever fits all that is said, and everything where nothing is.
///
/// @param resource as usage figures choose theirs: a name, `FILE#NAME`, a wildcard, a type
/// @param tag `NAME=VALUE`, of which the value may be a wildcard
/// @param file a path or a wildcard, as seen from the settings or by its end
record BudgetScope(
    Optional<String> service,
    Optional<Selector> resource,
    Optional<Tag> tag,
    Optional<String> file) {

  record Tag(String name, String value) {}

  boolean isAll() {
    return service.isEmpty() && resource.isEmpty() && tag.isEmpty() && file.isEmpty();
  }

  /// Whether it speaks of a resource; with a tag that nobody knows, it does, to be safe.
  boolean covers(Budgeted one) {
    return (service.isEmpty() || service.get().equals(one.item().service()))
        && (resource.isEmpty() || coversResource(resource.get(), one))
        && (file.isEmpty() || coversFile(file.get(), one.path()))
        && (tag.isEmpty() || coversTag(tag.get(), one));
  }

  private static boolean coversResource(Selector selector, Budgeted one) {
    return selector.matches(one.item().type(), one.item().name())
        && selector.matchesFile(one.path());
  }

  private static boolean coversFile(String pattern, String path) {
    return Wildcard.matches(pattern, path) || Wildcard.matches("*/" + pattern, path);
  }

  private static boolean coversTag(Tag tag, Budgeted one) {
    var value = one.tags().find(tag.name());
    return value.isEmpty()
        ? one.tags().isPartlyUnknown()
        : Wildcard.matches(tag.value(), value.get());
  }

  /// `service lambda, tag team=payments`.
  String words() {
    var words = new ArrayList<String>();
    service.ifPresent(name -> words.add("service " + name));
    resource.ifPresent(one -> words.add("resource " + one.words()));
    tag.ifPresent(one -> words.add("tag " + one.name() + "=" + one.value()));
    file.ifPresent(name -> words.add("file " + name));
    return String.join(", ", words);
  }
}
